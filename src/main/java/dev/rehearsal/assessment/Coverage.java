package dev.rehearsal.assessment;

import dev.rehearsal.bank.CriterionId;
import java.util.Map;

/**
 * How far each criterion is covered by what the candidate has said so far.
 *
 * @param shares for every criterion of the rubric, 0 (nothing) to 1 (all that a solid answer says)
 * @param latest the same for the candidate's last turn alone: what was just talked about
 */
public record Coverage(Map<CriterionId, Double> shares, Map<CriterionId, Double> latest) {

    public Coverage {
        shares = Map.copyOf(shares);
        latest = Map.copyOf(latest);
    }

    public double of(CriterionId criterion) {
        return shares.getOrDefault(criterion, 0.0);
    }
}
