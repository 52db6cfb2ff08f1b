package dev.rehearsal.assessment;

import dev.rehearsal.bank.CriterionId;
import java.util.List;
import java.util.Map;

/**
 * How far each criterion is covered by what the candidate has said so far.
 *
 * @param shares for every criterion of the rubric, 0 (nothing) to 1 (all that a solid answer says)
 * @param latest the same for the candidate's last turn alone: what was just talked about
 * @param mistakes what the rubric calls a red flag and the last turn says, the plainest first
 */
public record Coverage(Map<CriterionId, Double> shares, Map<CriterionId, Double> latest, List<Mistake> mistakes) {

    /** Nothing is known of what was said. */
    public static final Coverage UNKNOWN = new Coverage(Map.of(), Map.of(), List.of());

    public Coverage {
        shares = Map.copyOf(shares);
        latest = Map.copyOf(latest);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * A mistake that was made.
     *
     * @param redFlag its id in the rubric
     * @param words the candidate's own, as they were said
     */
    public record Mistake(String redFlag, String words) {}

    public double of(CriterionId criterion) {
        return shares.getOrDefault(criterion, 0.0);
    }
}
