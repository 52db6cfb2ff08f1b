package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.text.Gate;
import dev.rehearsal.assessment.text.Phrase;
import dev.rehearsal.assessment.text.Span;

/**
 * A sentence of the candidate.
 *
 * @param turn in which it was said
 * @param span where in the turn it stands
 * @param phrase what it says
 * @param gate whether it may count
 */
public record Said(int turn, Span span, Phrase phrase, Gate gate) {

    Said retracted() {
        return gate == Gate.OPEN ? new Said(turn, span, phrase, Gate.RETRACTED) : this;
    }
}
