package dev.rehearsal.assessment.builtin;

/**
 * What an utterance and a statement have in common, or what each of these counts for.
 *
 * @param cosine of what they mean, apart from what the brief says anyway
 * @param recall share of the statement's words that were said
 * @param agreed 1 when both say that things are together, or both that they are apart
 * @param opposed share of the statement's words whose contrary was said
 */
record Likeness(double cosine, double recall, double agreed, double opposed) {

    double times(Likeness weights) {
        return cosine * weights.cosine + recall * weights.recall + agreed * weights.agreed + opposed * weights.opposed;
    }

    Likeness unopposed() {
        return new Likeness(cosine, recall, agreed, 0);
    }
}
