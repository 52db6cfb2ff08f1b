package dev.rehearsal.assessment.report;

import dev.rehearsal.assessment.Finding;

/**
 * What a finding counts for, as far as it is known.
 *
 * @param low at the least
 * @param high at the most
 */
record Worth(int low, int high) {

    private static final Worth NOTHING = new Worth(0, 0);
    private static final Worth ANYTHING = new Worth(0, 4);

    static Worth of(Finding finding) {
        return switch (finding) {
            case Finding.Judged judged ->
                new Worth(judged.level().value(), judged.level().value());
            case Finding.NoEvidence ignored -> NOTHING;
            case Finding.NotReached ignored -> ANYTHING;
            case Finding.NotJudged ignored -> ANYTHING;
        };
    }
}
