package dev.rehearsal.interview.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the service says to a page over the socket. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ServerMessage.Welcome.class, name = "welcome"),
    @JsonSubTypes.Type(value = ServerMessage.TurnSpoken.class, name = "turn"),
    @JsonSubTypes.Type(value = ServerMessage.Delta.class, name = "delta"),
    @JsonSubTypes.Type(value = ServerMessage.Restarted.class, name = "restarted"),
    @JsonSubTypes.Type(value = ServerMessage.State.class, name = "state"),
    @JsonSubTypes.Type(value = ServerMessage.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = ServerMessage.Failed.class, name = "error"),
    @JsonSubTypes.Type(value = ServerMessage.Pong.class, name = "pong")
})
public sealed interface ServerMessage {

    /** Answers the start: what this interview is. Missed turns and the state follow. */
    record Welcome(
            UUID interview, String question, String title, String target, String status, int seq, long limitSeconds)
            implements ServerMessage {}

    /** A turn is finished; sent in the order of the journal. */
    record TurnSpoken(int seq, Spoken turn) implements ServerMessage {}

    /**
     * A finished turn.
     *
     * @param speaker {@code interviewer} or {@code candidate}
     * @param move what the interviewer did, by its name in lower case
     * @param cut whether it broke off before its end
     * @param facts ids of the facts that it gave
     * @param instead why the planned words were said where a model should have found them; null when they were not
     */
    record Spoken(
            int id,
            String speaker,
            String text,
            Instant at,
            @Nullable String move,
            boolean cut,
            List<String> facts,
            @Nullable String instead) {

        public Spoken {
            facts = List.copyOf(facts);
        }
    }

    /** A piece of the reply under way. Not journalled: who missed it gets it again, or the finished turn. */
    record Delta(int turn, int offset, String text) implements ServerMessage {}

    /**
     * The reply under way was cut off by a crash, and is said again from its beginning: what was heard of it is void.
     */
    record Restarted(int turn) implements ServerMessage {}

    /**
     * Where the interview stands.
     *
     * @param status {@code new}, {@code running}, {@code paused} or {@code ended}
     * @param stage the step that the candidate is at
     * @param stages how far each step is covered
     * @param elapsedSeconds on the interview's own clock, which pauses do not move
     * @param running whether that clock runs
     * @param speaking whether a reply is under way
     * @param facts given so far
     * @param warned whether the last minutes were announced
     * @param ending {@code complete} or {@code early} once it is over
     */
    record State(
            int seq,
            String status,
            String stage,
            List<StageShare> stages,
            long elapsedSeconds,
            long limitSeconds,
            boolean running,
            boolean speaking,
            List<GivenFact> facts,
            int hintsUsed,
            boolean warned,
            @Nullable String ending)
            implements ServerMessage {

        public State {
            stages = List.copyOf(stages);
            facts = List.copyOf(facts);
        }
    }

    /** How far a step is covered, 0 to 1. */
    record StageShare(String id, String title, double share) {}

    /** A fact that the candidate asked for and got. */
    record GivenFact(String id, String asks, String answer) {}

    /** The command with this id is in the journal, under this number at the latest. */
    record Accepted(UUID id, int seq) implements ServerMessage {}

    /** Something could not be done; the talk goes on. */
    record Failed(@Nullable UUID re, ErrorCode code, String detail) implements ServerMessage {}

    /** The line still stands. */
    record Pong() implements ServerMessage {}
}
