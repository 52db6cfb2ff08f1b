package dev.rehearsal.calibration.statistics;

import java.util.HashSet;
import java.util.List;

/**
 * A judge beside the humans who rated the same: what it is measured by is how far they agree with each other.
 *
 * @param judgeHuman the judge against every human
 * @param humanHuman the humans among each other
 * @param difference weighted κ of the first minus that of the second
 */
public record Bench(Agreement judgeHuman, Agreement humanHuman, Figure difference) {

    /** Sets this rater against all the others. */
    public static Bench of(Ratings ratings, String judge) {
        var humans = new HashSet<>(ratings.raters());
        humans.remove(judge);
        var judged = Comparison.judged(ratings, judge, humans);
        var among = Comparison.among(ratings, humans);
        var samples = Comparison.together(List.of(judged, among));
        return new Bench(
                Agreement.of(judged, samples, 0),
                Agreement.of(among, samples, 1),
                samples.figures(List.of(Samples.Wanted.change(Measure.WEIGHTED_KAPPA, 1, 0)))
                        .getFirst());
    }

    /** How far raters agree where there is no judge. */
    public static Agreement among(Ratings ratings) {
        var among = Comparison.among(ratings, ratings.raters());
        return Agreement.of(among, Comparison.together(List.of(among)), 0);
    }
}
