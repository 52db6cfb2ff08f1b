package dev.rehearsal.interview.policy;

import dev.rehearsal.bank.Question.Twist;
import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.policy.Line.Asking;
import dev.rehearsal.interview.policy.Line.Phrase;
import dev.rehearsal.interview.state.Use;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One requirement changes, in the second half. */
final class Twists {

    private static final double HALF = 0.5;

    private Twists() {}

    /** The twist, if the second half has begun by the clock or by what was talked about. */
    static Optional<Move> due(Situation situation) {
        boolean secondHalf = situation.watch().share() >= HALF || situation.settled() >= HALF;
        boolean inMidst = situation
                .lastMove()
                .filter(last -> last == MoveKind.PROBE || last == MoveKind.FOLLOW_UP || last == MoveKind.NUDGE)
                .isPresent();
        return secondHalf && inMidst ? untold(situation) : Optional.empty();
    }

    /** The twist that hits what the candidate has designed so far. */
    static Optional<Move> untold(Situation situation) {
        if (!situation.memory().usedOf(Use.TWIST).isEmpty()) {
            return Optional.empty();
        }
        List<Twist> twists = situation.entry().question().script().twists();
        return IntStream.range(0, twists.size())
                .boxed()
                .max(Comparator.comparingDouble((Integer index) -> covered(situation, twists.get(index)))
                        .thenComparing(Comparator.reverseOrder()))
                .map(index -> Move.of(
                                MoveKind.TWIST,
                                new Phrase("twist"),
                                new Asking(twists.get(index).text()))
                        .asking(twists.get(index).criteria())
                        .using(Use.item(Use.TWIST, index)));
    }

    private static double covered(Situation situation, Twist twist) {
        return twist.criteria().stream()
                .mapToDouble(situation.coverage()::of)
                .average()
                .orElse(0);
    }
}
