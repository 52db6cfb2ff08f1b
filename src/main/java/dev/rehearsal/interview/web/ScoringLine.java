package dev.rehearsal.interview.web;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Scoring;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A scoring as somebody sees it who may see the interview.
 *
 * @param askedBy "service" for the first; "you", "owner" or "interviewer"; "unknown" when the account is gone
 * @param verdict null until there is a single one
 * @param score null until there is a single one
 * @param costUsd what its calls to models cost so far; null when none was made or no price is known
 * @param mayRetry whether they may have judged what was not
 * @param mayDelete whether they may delete it
 */
record ScoringLine(
        int number,
        int rubricVersion,
        JudgeName judge,
        Report.Status status,
        Report.@Nullable Progress progress,
        Instant askedAt,
        @Nullable Instant scoredAt,
        String askedBy,
        @Nullable String verdict,
        @Nullable Double score,
        @Nullable BigDecimal costUsd,
        boolean mayRetry,
        boolean mayDelete) {

    /** Between whom a scoring is looked at. */
    record Viewing(AccountId viewer, AccountId owner) {

        boolean isOwners() {
            return viewer.equals(owner);
        }

        private boolean isAskers(Scoring scoring) {
            return viewer.value().equals(scoring.asked().by());
        }

        /**
         * Whoever asked pays, so nobody else asks again; what nobody asked for, or somebody who is gone, is the
         * owner's.
         */
        boolean mayRetry(Scoring scoring) {
            return isAskers(scoring) || (isOwners() && scoring.asked().by() == null);
        }

        boolean mayDelete(Scoring scoring) {
            return !scoring.isFirst() && (isOwners() || isAskers(scoring));
        }

        private boolean seesCost(Scoring scoring) {
            return isOwners() || isAskers(scoring);
        }

        private String askedBy(Scoring scoring) {
            var by = scoring.asked().by();
            if (scoring.isFirst()) {
                return "service";
            }
            if (by == null) {
                return "unknown";
            }
            return isAskers(scoring) ? "you" : by.equals(owner.value()) ? "owner" : "interviewer";
        }
    }

    static ScoringLine of(Scoring scoring, Viewing viewing, @Nullable BigDecimal costUsd) {
        return new ScoringLine(
                scoring.number(),
                scoring.basis().rubricVersion(),
                scoring.basis().judge(),
                scoring.summary().status(),
                scoring.progress(),
                scoring.asked().at(),
                scoring.scoredAt(),
                viewing.askedBy(scoring),
                scoring.summary().verdict(),
                scoring.summary().score(),
                viewing.seesCost(scoring) ? costUsd : null,
                viewing.mayRetry(scoring),
                viewing.mayDelete(scoring));
    }
}
