package dev.rehearsal.interview.room;

import dev.rehearsal.interview.live.ServerMessage;
import dev.rehearsal.interview.state.InterviewState;
import dev.rehearsal.interview.state.Spoken;
import dev.rehearsal.interview.state.Use;
import java.util.Comparator;
import java.util.List;

/** Turns as pages read them, over the socket and over HTTP alike. */
public final class Turns {

    private Turns() {}

    /** All finished turns, in the order in which they were begun. */
    public static List<ServerMessage.Spoken> of(InterviewState state) {
        return state.talk().turns().stream()
                .sorted(Comparator.comparingInt(Spoken::id))
                .map(Turns::spoken)
                .toList();
    }

    static ServerMessage.Spoken spoken(Spoken turn) {
        var move = turn.move();
        return new ServerMessage.Spoken(
                turn.id(),
                move == null ? "candidate" : "interviewer",
                turn.text(),
                turn.at(),
                move == null ? null : move.kind().id(),
                turn.cut(),
                move == null ? List.of() : facts(move.uses()),
                turn.manner() == null ? null : turn.manner().instead());
    }

    private static List<String> facts(List<String> uses) {
        var prefix = Use.fact("");
        return uses.stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }
}
