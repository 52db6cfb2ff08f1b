package dev.rehearsal.interview.journal;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happened in an interview. Recorded once, never changed, readable for ever. */
public sealed interface InterviewEvent {

    /** The candidate came in; the clock runs from here. */
    record Started() implements InterviewEvent {}

    /** The candidate said something. */
    record CandidateSaid(String text) implements InterviewEvent {}

    /** The candidate asked for something by a command instead of by words. */
    record Asked(Wish wish) implements InterviewEvent {}

    /**
     * The policy chose what to do; opens the interviewer's turn, whose id is this event's number.
     *
     * @param kind what the interviewer does
     * @param text the words, planned before the first of them is spoken
     * @param question the part of the words that asks, to be said again on request
     * @param asksFor criteria that the turn asks for
     * @param uses keys of what the turn takes from the script, so that nothing is used twice
     * @param progress where the interview stands
     */
    record MoveChosen(
            MoveKind kind,
            String text,
            @Nullable String question,
            Set<CriterionId> asksFor,
            List<String> uses,
            Progress progress)
            implements InterviewEvent {

        public MoveChosen {
            asksFor = Set.copyOf(asksFor);
            uses = List.copyOf(uses);
        }
    }

    /**
     * The interviewer's turn is over.
     *
     * @param turn number of the event that opened it
     * @param text what was spoken of it
     * @param cut whether it broke off before its end
     * @param manner who found the words; null for the scripted voice in an interview of its own
     */
    record InterviewerSaid(
            int turn, String text, boolean cut, @Nullable Manner manner) implements InterviewEvent {

        public InterviewerSaid(int turn, String text, boolean cut) {
            this(turn, text, cut, null);
        }
    }

    /**
     * Who found the words of a turn.
     *
     * @param voice the model, as "provider/model"
     * @param prompt that it was told
     * @param instead why the scripted voice spoke in its place after all; null when it did not
     */
    record Manner(String voice, String prompt, @Nullable String instead) {}

    /** Somebody else went on with a turn that its speaker left unfinished. */
    record ReplyTakenOver(int turn) implements InterviewEvent {}

    /**
     * The clock stopped.
     *
     * @param by who or what stopped it
     * @param from when it stopped, which may lie before the moment of recording
     */
    record Paused(PausedBy by, Instant from) implements InterviewEvent {}

    /** The clock runs again. */
    record Resumed() implements InterviewEvent {}

    /** The interview is over. */
    record Ended(Transcript.Ending ending, EndedBy by) implements InterviewEvent {}

    /** Nobody had touched the interview for days, so it was closed. */
    record Neglected() implements InterviewEvent {}

    /** The transcript is with the judge. */
    record HandedOver() implements InterviewEvent {}

    /**
     * Where the interview stands, as far as coverage tells.
     *
     * @param stage the step that the candidate is at
     * @param shares how far each step is covered, 0 to 1
     */
    record Progress(Stage stage, Map<Stage, Double> shares) {

        public static final Progress NONE = new Progress(Stage.CLARIFY, Map.of());

        public Progress {
            shares = Map.copyOf(shares);
        }
    }

    /** What a candidate can ask for by a command. */
    enum Wish {
        HINT("hint"),
        REPEAT("repeat"),
        MOVE_ON("move-on");

        private final String id;

        Wish(String id) {
            this.id = id;
        }

        @JsonValue
        public String id() {
            return id;
        }
    }

    /** Who stopped the clock. */
    enum PausedBy {
        CANDIDATE("candidate"),
        ABSENCE("absence");

        private final String id;

        PausedBy(String id) {
            this.id = id;
        }

        @JsonValue
        public String id() {
            return id;
        }
    }

    /** What ended an interview. */
    enum EndedBy {
        /** Everything was asked. */
        INTERVIEWER("interviewer"),
        /** The time was over. */
        TIME("time"),
        /** The candidate finished. */
        CANDIDATE("candidate");

        private final String id;

        EndedBy(String id) {
            this.id = id;
        }

        @JsonValue
        public String id() {
            return id;
        }
    }
}
