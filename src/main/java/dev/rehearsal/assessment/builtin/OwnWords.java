package dev.rehearsal.assessment.builtin;

import java.util.List;

/**
 * What somebody said about a criterion who was asked about it, whether or not a statement of the rubric says the same.
 *
 * @param worth what share of a good answer it stands for
 * @param utterances where it was said, the best first
 */
record OwnWords(double worth, List<Utterance> utterances) {

    static final OwnWords NONE = new OwnWords(0, List.of());
}
