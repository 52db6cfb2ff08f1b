package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Scoring;
import java.util.UUID;

/**
 * The right to judge one report, for as long as the lease is renewed.
 *
 * @param report that is judged
 * @param subject what is judged, and by what
 * @param token grows with every claim; what an older one writes is refused
 */
record Claim(UUID report, Subject subject, long token) {

    /** An interview, and the version of the rubric that it is judged by. */
    record Subject(UUID interview, int number, int rubricVersion) {}

    UUID interview() {
        return subject.interview();
    }

    boolean isFirst() {
        return subject.number() == Scoring.FIRST;
    }

    /** Under which name its calls to models are counted: that of the interview, or its own for whoever asked later. */
    UUID ledger() {
        return isFirst() ? interview() : report;
    }
}
