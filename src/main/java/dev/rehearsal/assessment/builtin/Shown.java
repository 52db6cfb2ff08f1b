package dev.rehearsal.assessment.builtin;

import dev.rehearsal.bank.CriterionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate has shown of a criterion.
 *
 * @param criterion that is looked for
 * @param points what became of each reference statement
 * @param ownWords what was answered beside them
 */
record Shown(CriterionId criterion, List<Covered> points, OwnWords ownWords) {

    /**
     * What became of one reference statement.
     *
     * @param weight how much it says that is not said everywhere
     * @param degree how well it was said, less what was said against it later
     * @param best where it was said best
     * @param against where its contrary was said later
     */
    record Covered(
            double weight,
            double degree,
            @Nullable Match best,
            @Nullable Match against) {}

    /** How much of what a good answer says was said, or said as well in other words, 0 to 1. */
    double share() {
        return Math.min(1, shareOfPoints() + ownWords.worth());
    }

    private double shareOfPoints() {
        double all = points.stream().mapToDouble(Covered::weight).sum();
        return all == 0
                ? 0
                : points.stream()
                                .mapToDouble(point -> point.weight() * point.degree())
                                .sum()
                        / all;
    }
}
