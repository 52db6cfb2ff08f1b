package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.text.Gate;
import dev.rehearsal.assessment.text.Gates;
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

    /** Whether it may be held against a statement, alone or with what stands beside it. */
    boolean counts() {
        return gate == Gate.OPEN || gate == Gate.FRAGMENT;
    }

    Said retracted() {
        return counts() ? as(Gate.RETRACTED) : this;
    }

    /** Whatever it was. */
    Said takenBack() {
        return as(Gate.RETRACTED);
    }

    Said amongSentences() {
        return gate == Gate.KEYWORDS ? as(Gates.amongSentences(phrase)) : this;
    }

    private Said as(Gate other) {
        return new Said(turn, span, phrase, other);
    }
}
