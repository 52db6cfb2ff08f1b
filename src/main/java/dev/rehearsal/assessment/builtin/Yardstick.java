package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.text.Phrase;
import dev.rehearsal.bank.CriterionId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a question's answers are measured by, read and embedded.
 *
 * @param points what a good answer says
 * @param signals what a red flag or a bonus point sounds like
 * @param rarity of each word among all of these; a word that stands in every statement tells nothing
 * @param brief what the candidate was told, sentence by sentence
 * @param subjects what the criteria are about
 */
record Yardstick(List<Point> points, List<Signal> signals, Map<String, Double> rarity, Brief brief, Subjects subjects) {

    /** A statement that a solid answer makes about a criterion. */
    record Point(CriterionId criterion, Statement statement) {}

    /** A sentence that somebody would say who shows the signal with this id. */
    record Signal(String id, Statement statement) {}

    /** A sentence with its meaning, apart from what the brief says anyway. */
    record Statement(Phrase phrase, Meaning meaning) {}

    /** The problem statement and the requirements, their words, and what they mean as a whole. */
    record Brief(List<Phrase> sentences, Set<String> words, Meaning meaning) {}

    List<Point> points(CriterionId criterion) {
        return points.stream()
                .filter(point -> point.criterion().equals(criterion))
                .toList();
    }

    List<Signal> signals(String id) {
        return signals.stream().filter(signal -> signal.id().equals(id)).toList();
    }

    /** Whether any of these words stands in a statement, and the candidate was not told it. */
    boolean speaksTo(Set<String> stems) {
        return stems.stream()
                .anyMatch(stem -> rarity.containsKey(stem) && !brief.words().contains(stem));
    }

    double rarity(String stem) {
        return rarity.getOrDefault(stem, 0.0);
    }

    /** How many criteria there are to speak to. */
    long criteria() {
        return points.stream().map(Point::criterion).distinct().count();
    }
}
