package dev.rehearsal.assessment;

import dev.rehearsal.bank.CriterionId;
import java.time.Instant;
import java.util.Set;

/** One contribution of one speaker; never edited. Its id is unique in the interview and grows with time. */
public sealed interface Turn {

    int id();

    String text();

    Instant at();

    /** What the candidate said. */
    record Candidate(int id, String text, Instant at) implements Turn {}

    /**
     * What the interviewer said.
     *
     * @param asksFor criteria that the turn asked for; what the candidate says next about them was prompted
     */
    record Interviewer(int id, String text, Instant at, Set<CriterionId> asksFor) implements Turn {

        public Interviewer {
            asksFor = Set.copyOf(asksFor);
        }
    }
}
