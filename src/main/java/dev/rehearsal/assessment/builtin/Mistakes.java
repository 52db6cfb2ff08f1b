package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.Turn;
import dev.rehearsal.assessment.builtin.Yardstick.Signal;
import dev.rehearsal.assessment.text.Phrase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a mistake of the rubric is made. Whoever warns of a mistake speaks of the same things as whoever makes
 * it, so likeness alone is not enough: the sentence must be nearer to the mistake than to anything that a good answer
 * says, and must not set itself off from it. It rather misses a mistake than accuses somebody of one.
 */
final class Mistakes {

    /** Words by which people set themselves off from what they mention. */
    private static final Set<String> DISTANCE = Set.of("""
            not no never without cannot instead rather don't doesn't didn't won't wouldn't shouldn't can't
            couldn't isn't aren't wasn't mistake wrong trap tempting naive avoid nothing nobody none but
            however although unless otherwise until problem trade risk danger worry fails breaks hides
            misleading misleads lies would if today
            """.split("\\s+"));

    /** Fewer words with subject matter are too few to be held to. */
    private static final int SUBSTANCE = 4;

    private final List<Turn> turns;
    private final Scorer scorer;

    Mistakes(List<Turn> turns, Scorer scorer) {
        this.turns = turns;
        this.scorer = scorer;
    }

    /** The sentence that makes the mistake most plainly. */
    Optional<Match> made(List<Signal> signals) {
        return signals.stream()
                .flatMap(signal -> scorer.saying(signal.statement()).stream()
                        .filter(match -> isClaim(match.utterance()))
                        .filter(match -> !keepsDistance(
                                match.utterance(), signal.statement().phrase())))
                .max(Comparator.comparingDouble(Match::said));
    }

    private boolean isClaim(Utterance utterance) {
        return utterance.terms().size() >= SUBSTANCE
                && !text(utterance).stripTrailing().endsWith("?");
    }

    private boolean keepsDistance(Utterance utterance, Phrase mistake) {
        return Phrase.of(text(utterance)).words().stream()
                .anyMatch(word -> DISTANCE.contains(word) && !mistake.words().contains(word));
    }

    String text(Utterance utterance) {
        return turns.stream()
                .filter(turn -> turn.id() == utterance.turn())
                .map(Turn::text)
                .map(utterance.span()::in)
                .findFirst()
                .orElse("");
    }
}
