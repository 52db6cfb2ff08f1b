package dev.rehearsal.calibration.statistics;

import dev.rehearsal.calibration.statistics.Figure.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * How far figures could be off: computed again for many samples, drawn with replacement, of the same number of
 * clusters. A cluster is what was sampled, such as a transcript with all its ratings; ratings of one transcript are not
 * independent. The seed is fixed, so that the same ratings always get the same interval.
 */
public final class Bootstrap {

    private static final int SAMPLES = 2_000;
    private static final long SEED = 20_260_101;

    /** An interval of the samples that have a figure would be too narrow if many have none. */
    private static final double ENOUGH = 0.95;

    /** So few clusters look all the same when they are drawn again. */
    private static final int FEWEST = 5;

    private Bootstrap() {}

    /** Computes figures for a sample. */
    @FunctionalInterface
    public interface Sample {

        /**
         * The figures, NaN where there is none.
         *
         * @param times how often each cluster was drawn
         */
        double[] figures(int[] times);
    }

    /** An interval for each figure; null where it cannot be said. */
    public static List<@Nullable Interval> intervals(int clusters, Sample sample) {
        if (clusters < FEWEST) {
            double[] figures = sample.figures(once(clusters));
            return Collections.nCopies(figures.length, null);
        }
        var random = new SplittableRandom(SEED);
        var drawn = new double[SAMPLES][];
        var times = new int[clusters];
        for (int i = 0; i < SAMPLES; i++) {
            Arrays.fill(times, 0);
            for (int j = 0; j < clusters; j++) {
                times[random.nextInt(clusters)]++;
            }
            drawn[i] = sample.figures(times);
        }
        var intervals = new ArrayList<@Nullable Interval>();
        for (int figure = 0; figure < drawn[0].length; figure++) {
            int column = figure;
            intervals.add(interval(
                    Arrays.stream(drawn).mapToDouble(row -> row[column]).toArray()));
        }
        return intervals;
    }

    private static int[] once(int clusters) {
        var times = new int[clusters];
        Arrays.fill(times, 1);
        return times;
    }

    private static @Nullable Interval interval(double[] values) {
        var sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        return sorted.length < ENOUGH * values.length
                ? null
                : new Interval(percentile(sorted, 0.025), percentile(sorted, 0.975));
    }

    private static double percentile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
