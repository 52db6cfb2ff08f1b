package dev.rehearsal.assessment.builtin;

/**
 * What an utterance and a statement have in common, or what each of these counts for.
 *
 * @param cosine of what they mean, apart from what the brief says anyway
 * @param recall share of the statement's words that were said
 * @param agreed up to 1 when both say that things are together, or both that they are apart: the more, the less the
 *     statement says besides
 * @param contrary the same when one says that they are together and the other that they are apart, times the cosine
 * @param opposed share of the statement's words whose contrary was said
 */
record Likeness(double cosine, double recall, double agreed, double contrary, double opposed) {

    double times(Likeness weights) {
        return cosine * weights.cosine
                + recall * weights.recall
                + agreed * weights.agreed
                + contrary * weights.contrary
                + opposed * weights.opposed;
    }

    Likeness unopposed() {
        return new Likeness(cosine, recall, agreed, contrary, 0);
    }
}
