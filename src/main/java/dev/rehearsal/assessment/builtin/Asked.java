package dev.rehearsal.assessment.builtin;

import dev.rehearsal.bank.CriterionId;
import java.util.Set;

/**
 * What the interviewer had just asked when the candidate said something.
 *
 * @param words of the question, which the candidate did not find alone
 * @param criteria that the question was after
 */
record Asked(Set<String> words, Set<CriterionId> criteria) {

    static final Asked NOTHING = new Asked(Set.of(), Set.of());
}
