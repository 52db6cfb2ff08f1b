package dev.rehearsal.interview.room;

import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Rubric.Criterion;
import dev.rehearsal.bank.Stage;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.journal.InterviewEvent.HandedOver;
import dev.rehearsal.interview.journal.InterviewEvent.ReplyTakenOver;
import dev.rehearsal.interview.live.ReplyPosition;
import dev.rehearsal.interview.live.ServerMessage;
import dev.rehearsal.interview.live.ServerMessage.Delta;
import dev.rehearsal.interview.live.ServerMessage.GivenFact;
import dev.rehearsal.interview.live.ServerMessage.Restarted;
import dev.rehearsal.interview.live.ServerMessage.StageShare;
import dev.rehearsal.interview.live.ServerMessage.TurnSpoken;
import dev.rehearsal.interview.live.ServerMessage.Welcome;
import dev.rehearsal.interview.room.Happening.Piece;
import dev.rehearsal.interview.room.Room.Arrival;
import dev.rehearsal.interview.state.InterviewState;
import dev.rehearsal.interview.state.Memory;
import dev.rehearsal.interview.state.Spoken;
import dev.rehearsal.interview.state.Use;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what happens in an interview in the frames of the live protocol. */
final class Frames {

    private final Interview interview;
    private final Entry entry;
    private final Clock clock;

    Frames(Interview interview, Entry entry, Clock clock) {
        this.interview = interview;
        this.entry = entry;
        this.clock = clock;
    }

    /** Everything that a page lacks that has seen this much. */
    Stream<ServerMessage> missed(Arrival arrival, int seq, @Nullable ReplyPosition heard) {
        var state = arrival.state();
        return Stream.of(
                        Stream.of(welcome(state)),
                        state.talk().turns().stream()
                                .filter(turn -> turn.seq() > seq)
                                .map(this::turn),
                        Stream.of(state(state)),
                        Stream.ofNullable(arrival.spoken()).flatMap(spoken -> rest(spoken, heard)))
                .flatMap(messages -> messages);
    }

    /** What a page gets to know of this. */
    Stream<ServerMessage> of(Happening happening) {
        return switch (happening) {
            case Piece piece ->
                Stream.of(new Delta(
                        piece.turn(), piece.delta().offset(), piece.delta().text()));
            case Happening.Event event -> of(event);
            case Happening.Deleted deleted -> Stream.empty();
        };
    }

    private Stream<ServerMessage> of(Happening.Event event) {
        var recorded = event.recorded();
        if (recorded.event() instanceof HandedOver) {
            return Stream.empty();
        }
        if (recorded.event() instanceof ReplyTakenOver taken) {
            return Stream.of(new Restarted(taken.turn()));
        }
        var finished = event.state().talk().turns().stream()
                .filter(turn -> turn.seq() == recorded.seq())
                .map(this::turn);
        return Stream.concat(finished, Stream.of(state(event.state())));
    }

    // The rest of what was spoken: from where the page is, or from the beginning if it heard another reply.
    private static Stream<ServerMessage> rest(Piece spoken, @Nullable ReplyPosition heard) {
        var text = spoken.delta().text();
        int from = heard != null && heard.turn() == spoken.turn() ? Math.max(0, heard.offset()) : 0;
        return from >= text.length() ? Stream.empty() : Stream.of(new Delta(spoken.turn(), from, text.substring(from)));
    }

    private ServerMessage welcome(InterviewState state) {
        var profile = entry.question().profile();
        return new Welcome(
                interview.id(),
                entry.id().value(),
                profile.title(),
                interview.plan().target().id(),
                state.status().id(),
                state.seq(),
                profile.time().toSeconds());
    }

    private ServerMessage turn(Spoken turn) {
        return new TurnSpoken(turn.seq(), Turns.spoken(turn));
    }

    private ServerMessage state(InterviewState state) {
        var memory = state.memory();
        var conclusion = state.lifecycle().conclusion();
        return new ServerMessage.State(
                state.seq(),
                state.status().id(),
                memory.progress().stage().id(),
                stages(memory),
                state.timeline().elapsed(clock.instant()).toSeconds(),
                entry.question().profile().time().toSeconds(),
                state.running(),
                state.talk().reply() != null,
                facts(memory),
                memory.usedOf(Use.HINT).size(),
                memory.warned(),
                conclusion == null ? null : conclusion.ending().name().toLowerCase(Locale.ROOT));
    }

    private List<StageShare> stages(Memory memory) {
        var looked = entry.rubric().criteria().stream().map(Criterion::stage).toList();
        return Arrays.stream(Stage.values())
                .filter(looked::contains)
                .map(stage -> new StageShare(
                        stage.id(), stage.title(), memory.progress().shares().getOrDefault(stage, 0.0)))
                .toList();
    }

    private List<GivenFact> facts(Memory memory) {
        return memory.usedOf(Use.FACT).stream()
                .flatMap(id -> entry.question().script().facts().stream()
                        .filter(fact -> fact.id().equals(id)))
                .map(fact -> new GivenFact(fact.id(), fact.asks(), fact.answer()))
                .toList();
    }
}
