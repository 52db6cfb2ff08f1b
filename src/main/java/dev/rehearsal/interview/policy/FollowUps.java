package dev.rehearsal.interview.policy;

import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Question.FollowUp;
import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.policy.Line.Asking;
import dev.rehearsal.interview.policy.Line.Phrase;
import dev.rehearsal.interview.state.Use;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Questions that go deeper into what is covered. */
final class FollowUps {

    private static final int IN_A_DESIGN = 5;
    private static final int IN_A_DRILL = 2;
    private static final int LONG_WORD = 5;
    private static final double MOSTLY = 0.5;

    private FollowUps() {}

    /** One into what the candidate was just talking about; never two in a row. */
    static Optional<Move> here(Situation situation) {
        if (situation.lastMove().filter(MoveKind.FOLLOW_UP::equals).isPresent()) {
            return Optional.empty();
        }
        return next(situation, situation::touch);
    }

    /** One into anything covered, what was just talked about first. */
    static Optional<Move> anywhere(Situation situation) {
        return next(situation, criterion -> Situation.TOUCHED + situation.touch(criterion));
    }

    // Half of its long words have been used: whoever asks it now was not listening.
    private static boolean answered(Situation situation, String question) {
        var asked = longWords(question);
        var said = situation
                .state()
                .talk()
                .byCandidate()
                .flatMap(turn -> longWords(turn.text()).stream())
                .collect(Collectors.toSet());
        return asked.stream().filter(said::contains).count() >= MOSTLY * asked.size();
    }

    private static Set<String> longWords(String text) {
        return Sentences.words(text).filter(word -> word.length() >= LONG_WORD).collect(Collectors.toSet());
    }

    private interface Pull {
        double of(CriterionId criterion);
    }

    private static Optional<Move> next(Situation situation, Pull pull) {
        var memory = situation.memory();
        int most = situation.drill() ? IN_A_DRILL : IN_A_DESIGN;
        if (memory.usedOf(Use.FOLLOW_UP).size() >= most) {
            return Optional.empty();
        }
        List<FollowUp> all = situation.entry().question().script().followUps();
        return IntStream.range(0, all.size())
                .boxed()
                .filter(index -> !memory.used(Use.item(Use.FOLLOW_UP, index)))
                .filter(index -> situation.covered(all.get(index).criterion()))
                .filter(index -> !answered(situation, all.get(index).text()))
                .filter(index -> pull.of(all.get(index).criterion()) >= Situation.TOUCHED)
                .max(Comparator.comparingDouble(
                                (Integer index) -> pull.of(all.get(index).criterion()))
                        .thenComparing(Comparator.reverseOrder()))
                .map(index -> Move.of(
                                MoveKind.FOLLOW_UP,
                                new Phrase("deeper"),
                                new Asking(all.get(index).text()))
                        .asking(all.get(index).criterion())
                        .using(Use.item(Use.FOLLOW_UP, index)));
    }
}
