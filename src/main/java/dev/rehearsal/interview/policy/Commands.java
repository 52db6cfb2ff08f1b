package dev.rehearsal.interview.policy;

import dev.rehearsal.bank.Question.Hint;
import dev.rehearsal.bank.Rubric.Criterion;
import dev.rehearsal.interview.journal.InterviewEvent.Wish;
import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.policy.Heard.Cue;
import dev.rehearsal.interview.policy.Line.Asking;
import dev.rehearsal.interview.policy.Line.Phrase;
import dev.rehearsal.interview.policy.Line.Scripted;
import dev.rehearsal.interview.state.Use;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the candidate asks for with a button, or in words that mean the same. */
public final class Commands {

    private Commands() {}

    static Optional<Move> hint(Situation situation) {
        if (!wishes(situation, Wish.HINT)) {
            return Optional.empty();
        }
        return nextHint(situation).map(index -> {
            var hint = hints(situation).get(index);
            return Move.of(MoveKind.HINT, new Phrase("hint"), new Scripted(hint.text()))
                    .asking(hint.criterion())
                    .using(Use.item(Use.HINT, index));
        });
    }

    /** Whether there is a hint that was not given yet, whatever it is about. */
    public static boolean hasHint(Situation situation) {
        return nextHint(situation).isPresent();
    }

    static Optional<Move> moveOn(Situation situation) {
        return wishes(situation, Wish.MOVE_ON) ? Questions.elsewhere(situation) : Optional.empty();
    }

    static Optional<Move> repeat(Situation situation) {
        if (!wishes(situation, Wish.REPEAT) && !situation.heard().shows(Cue.REPEAT)) {
            return Optional.empty();
        }
        var question = situation.memory().question();
        var text = question == null ? situation.entry().question().brief().problem() : question;
        return Optional.of(Move.of(MoveKind.REPEAT, new Phrase("again"), new Asking(text)));
    }

    private static boolean wishes(Situation situation, Wish wish) {
        return situation.wish().filter(wish::equals).isPresent();
    }

    // First for what was asked last, then for what is open, the heaviest first, then for what is covered least.
    private static Optional<Integer> nextHint(Situation situation) {
        var hints = hints(situation);
        var current = situation.current().map(Criterion::id);
        return IntStream.range(0, hints.size())
                .boxed()
                .filter(index -> !situation.memory().used(Use.item(Use.HINT, index)))
                .filter(index -> weight(situation, hints.get(index)) > 0)
                .min(Comparator.comparing((Integer index) -> !current.filter(
                                        hints.get(index).criterion()::equals)
                                .isPresent())
                        .thenComparing(
                                index -> situation.covered(hints.get(index).criterion()))
                        .thenComparingInt(index -> -weight(situation, hints.get(index)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int weight(Situation situation, Hint hint) {
        return situation.criteria().stream()
                .filter(criterion -> criterion.id().equals(hint.criterion()))
                .mapToInt(Criterion::weight)
                .findFirst()
                .orElse(0);
    }

    private static List<Hint> hints(Situation situation) {
        return situation.entry().question().script().hints();
    }
}
