package dev.rehearsal.interview.policy;

import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.policy.Line.Phrase;
import dev.rehearsal.interview.state.Use;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Chooses the interviewer's next move. The same situation always gives the same move, and nothing that the candidate
 * says is an instruction to it.
 */
public final class Policy {

    /** The first of these that has something to do does it. */
    private static final List<Function<Situation, Optional<Move>>> RULES = List.of(
            Framing::opening,
            Framing::timeOver,
            Commands::hint,
            Commands::moveOn,
            Commands::repeat,
            Replies::answer,
            Replies::waitFor,
            Framing::afterLastWord,
            Replies::helpOut,
            Questions::next,
            Framing::lastWord,
            Framing::finish);

    private Policy() {}

    /** What to do now that the candidate has said or asked something, or has come in. */
    public static Move next(Situation situation) {
        var move = RULES.stream()
                .flatMap(rule -> rule.apply(situation).stream())
                .findFirst()
                .orElseThrow();
        return warn(situation.watch(), move, situation.memory().warned());
    }

    /** What to do because the time says so; empty while it does not. */
    public static Optional<Move> atTime(Situation situation) {
        return Stream.of(Framing.timeOver(situation), Framing.warning(situation))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Move warn(Watch watch, Move move, boolean warned) {
        if (warned || !watch.warningDue() || move.kind() == MoveKind.CLOSE || move.kind() == MoveKind.OPEN) {
            return move;
        }
        return move.beginningWith(timeLeft(watch)).using(Use.WARNING);
    }

    static Line timeLeft(Watch watch) {
        return new Phrase("time-warning", Map.of("minutes", minutes(watch.remaining())));
    }

    private static String minutes(Duration remaining) {
        long minutes = Math.max(1, Math.round(remaining.toSeconds() / 60.0));
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }
}
