package dev.rehearsal.interview.policy;

import dev.rehearsal.assessment.Coverage.Mistake;
import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.policy.Line.Phrase;
import dev.rehearsal.interview.state.Use;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds the candidate to what was said where the rubric calls it a mistake: the own words are said back, with a
 * question that could be asked of anything. So nothing is given away, and nobody is accused who was misunderstood.
 */
final class Challenges {

    private static final int IN_A_DESIGN = 2;
    private static final int IN_A_DRILL = 1;
    private static final int WORDS = 30;

    private Challenges() {}

    static Optional<Move> due(Situation situation) {
        var memory = situation.memory();
        int most = situation.drill() ? IN_A_DRILL : IN_A_DESIGN;
        if (memory.usedOf(Use.CHALLENGE).size() >= most) {
            return Optional.empty();
        }
        return situation.coverage().mistakes().stream()
                .filter(mistake -> !memory.used(Use.challenge(mistake.redFlag())))
                .findFirst()
                .map(Challenges::challenge);
    }

    private static Move challenge(Mistake mistake) {
        return Move.of(MoveKind.FOLLOW_UP, new Phrase("challenge", Map.of("words", shortened(mistake.words()))))
                .using(Use.challenge(mistake.redFlag()));
    }

    private static String shortened(String words) {
        var all = words.strip().split("\\s+");
        var kept = Arrays.stream(all).limit(WORDS).collect(Collectors.joining(" "));
        return all.length > WORDS ? kept + " \u2026" : kept;
    }
}
