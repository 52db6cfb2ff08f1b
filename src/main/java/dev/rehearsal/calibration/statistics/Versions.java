package dev.rehearsal.calibration.statistics;

import java.util.HashSet;
import java.util.List;

/**
 * Two versions of a judge over the same transcripts: how much nearer to the humans the second one is.
 *
 * @param before weighted κ of the first against the humans
 * @param after the same of the second
 * @param change after minus before, its interval from samples that both were drawn into
 * @param biasBefore how much kinder than the humans the first is
 * @param biasAfter the same of the second
 */
public record Versions(
        Figure before, Figure after, Figure change, Figure biasBefore, Figure biasAfter, int pairs, int transcripts) {

    /** Sets two raters against all the others. */
    public static Versions of(Ratings ratings, String first, String second) {
        var humans = new HashSet<>(ratings.raters());
        humans.remove(first);
        humans.remove(second);
        var before = Comparison.judged(ratings, first, humans);
        var after = Comparison.judged(ratings, second, humans);
        var samples = Comparison.together(List.of(before, after));
        var figures = samples.figures(List.of(
                Samples.Wanted.of(Measure.WEIGHTED_KAPPA, 0),
                Samples.Wanted.of(Measure.WEIGHTED_KAPPA, 1),
                Samples.Wanted.change(Measure.WEIGHTED_KAPPA, 0, 1),
                Samples.Wanted.of(Measure.BIAS, 0),
                Samples.Wanted.of(Measure.BIAS, 1)));
        int pairs = (int) Math.round(samples.sums().get(1).pairs().total());
        return new Versions(
                figures.get(0),
                figures.get(1),
                figures.get(2),
                figures.get(3),
                figures.get(4),
                pairs,
                after.transcripts());
    }
}
