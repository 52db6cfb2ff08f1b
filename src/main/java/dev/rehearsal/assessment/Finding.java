package dev.rehearsal.assessment;

import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a judge says about one criterion. */
public sealed interface Finding {

    CriterionId criterion();

    /**
     * A level, resting on evidence that code has verified.
     *
     * @param confidence 0 to 1; below 0.5 a human should look
     * @param spread null unless the judge was asked several times and did not agree with itself; a human should look
     */
    record Judged(
            CriterionId criterion,
            Level level,
            List<Evidence> evidence,
            String reason,
            double confidence,
            @Nullable Spread spread)
            implements Finding {

        public Judged(CriterionId criterion, Level level, List<Evidence> evidence, String reason, double confidence) {
            this(criterion, level, evidence, reason, confidence, null);
        }

        public Judged {
            evidence = List.copyOf(evidence);
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("A level without evidence for '%s'".formatted(criterion));
            }
        }
    }

    /**
     * Asked, or given time, and nothing shown: counts as 0.
     *
     * @param spread null unless the judge was asked several times and did not agree with itself
     */
    record NoEvidence(
            CriterionId criterion,
            String reason,
            double confidence,
            @Nullable Spread spread) implements Finding {

        public NoEvidence(CriterionId criterion, String reason, double confidence) {
            this(criterion, reason, confidence, null);
        }
    }

    /** The interview ended first: counts as anything from 0 to 4. */
    record NotReached(CriterionId criterion) implements Finding {}

    /** The judge could not be asked; can be completed later. Counts as anything from 0 to 4. */
    record NotJudged(CriterionId criterion, String why) implements Finding {}
}
