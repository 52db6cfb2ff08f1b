package dev.rehearsal.assessment.report;

import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Spread;
import org.jspecify.annotations.Nullable;

/**
 * What a finding counts for, as far as it is known.
 *
 * @param low at the least
 * @param shown the level that was given; at the least where none was
 * @param high at the most
 * @param isKnown whether a level was given, or nothing was found
 */
record Worth(int low, int shown, int high, boolean isKnown) {

    private static final Worth ANYTHING = new Worth(0, 0, 4, false);

    static Worth of(Finding finding) {
        return switch (finding) {
            case Finding.Judged judged -> known(judged.level().value(), judged.spread());
            case Finding.NoEvidence none -> known(0, none.spread());
            case Finding.NotReached ignored -> ANYTHING;
            case Finding.NotJudged ignored -> ANYTHING;
        };
    }

    private static Worth known(int level, @Nullable Spread spread) {
        return spread == null
                ? new Worth(level, level, level, true)
                : new Worth(spread.low(), level, spread.high(), true);
    }
}
