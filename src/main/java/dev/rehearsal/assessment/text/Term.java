package dev.rehearsal.assessment.text;

/**
 * A word with subject matter.
 *
 * @param stem what its forms share; opposites share one
 * @param sign 1 when it is affirmed, -1 when it is denied or its opposite is affirmed
 */
public record Term(String stem, int sign) {

    Term denied() {
        return new Term(stem, -sign);
    }
}
