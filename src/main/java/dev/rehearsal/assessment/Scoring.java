package dev.rehearsal.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One judge's work on one interview by one version of the rubric; it is never changed once it is written.
 *
 * @param id its own
 * @param number 1 for the one that was made when the interview had ended; no number is given twice
 * @param basis what it rests on
 * @param asked when it was asked for, and by whom
 * @param summary what came of it
 * @param progress null unless it is being judged
 * @param scoredAt when the last finding was made
 */
public record Scoring(
        UUID id,
        int number,
        Basis basis,
        Asked asked,
        Summary summary,
        Report.@Nullable Progress progress,
        @Nullable Instant scoredAt) {

    /** The number of the one that was made when the interview had ended, which stands for the interview everywhere. */
    public static final int FIRST = 1;

    /** By which version it is scored, and by whom. */
    public record Basis(int rubricVersion, JudgeName judge) {}

    /**
     * Who wanted it.
     *
     * @param by an account; null for the first, and when the account is gone
     */
    public record Asked(Instant at, @Nullable UUID by) {}

    public boolean isFirst() {
        return number == FIRST;
    }

    /** Under which name its calls to models are counted. */
    public UUID ledger() {
        return isFirst() ? summary.interview() : id;
    }

    /** The same while it is being judged. */
    public Scoring with(Report.Progress soFar) {
        return new Scoring(id, number, basis, asked, summary, soFar, scoredAt);
    }
}
