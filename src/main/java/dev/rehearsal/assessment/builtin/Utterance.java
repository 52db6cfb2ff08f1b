package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.text.Leaning;
import dev.rehearsal.assessment.text.Span;
import java.util.Map;

/**
 * One sentence, or two that follow each other, as it is held against a statement.
 *
 * @param turn in which it was said
 * @param span where in the turn it stands
 * @param terms its words with their sign
 * @param leaning whether it says of things that they are together or apart
 * @param meaning as a whole, apart from what the brief says anyway
 * @param aim what it is about
 * @param isPair whether these are two sentences
 * @param listed share of its words that are a mere list
 */
record Utterance(
        int turn,
        Span span,
        Map<String, Integer> terms,
        Leaning leaning,
        Meaning meaning,
        Aim aim,
        boolean isPair,
        double listed) {

    boolean overlaps(Utterance other) {
        return turn == other.turn && span.start() < other.span.end() && other.span.start() < span.end();
    }
}
