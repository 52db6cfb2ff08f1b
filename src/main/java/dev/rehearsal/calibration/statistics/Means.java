package dev.rehearsal.calibration.statistics;

import dev.rehearsal.calibration.statistics.Figure.Interval;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Means of values that belong to transcripts or to accounts: those are what was sampled, and what is drawn again. */
public final class Means {

    private static final String NOTHING = "There is nothing to take a mean of.";
    private static final int FEWEST = 5;

    private Means() {}

    /** The mean of all values. */
    public static Figure of(Map<String, List<Double>> clusters) {
        var sums = sums(clusters.values());
        return figure(sums.size(), times -> mean(sums, times, 0), NOTHING);
    }

    /** How much larger the second mean is than the first, of other clusters. */
    public static Figure change(Map<String, List<Double>> before, Map<String, List<Double>> after) {
        var first = sums(before.values());
        var second = sums(after.values());
        var value = figure(
                first.size() + second.size(),
                times -> mean(second, times, first.size()) - mean(first, times, 0),
                "One of the two sides has no outcome yet.");
        return value instanceof Figure.Known known && Math.min(first.size(), second.size()) < FEWEST
                ? new Figure.Known(known.value(), null)
                : value;
    }

    /** How much the means of single clusters differ from each other; not a number where fewer than two have one. */
    public static double deviation(Map<String, List<Double>> clusters) {
        var means = sums(clusters.values()).stream()
                .mapToDouble(sum -> sum.total() / sum.count())
                .toArray();
        double mean = Arrays.stream(means).average().orElse(Double.NaN);
        double squares =
                Arrays.stream(means).map(one -> (one - mean) * (one - mean)).sum();
        return means.length < 2 ? Double.NaN : Math.sqrt(squares / (means.length - 1));
    }

    private record Sum(double total, int count) {}

    private static List<Sum> sums(Collection<List<Double>> clusters) {
        return clusters.stream()
                .filter(values -> !values.isEmpty())
                .map(values ->
                        new Sum(values.stream().mapToDouble(Double::doubleValue).sum(), values.size()))
                .toList();
    }

    @FunctionalInterface
    private interface Formula {
        double of(int[] times);
    }

    private static Figure figure(int clusters, Formula formula, String whyNot) {
        var once = new int[clusters];
        Arrays.fill(once, 1);
        double value = formula.of(once);
        if (!Double.isFinite(value)) {
            return new Figure.Undefined(whyNot);
        }
        List<@Nullable Interval> intervals = Bootstrap.intervals(
                clusters,
                times -> Stream.of(formula.of(times)).mapToDouble(one -> one).toArray());
        return new Figure.Known(value, intervals.getFirst());
    }

    private static double mean(List<Sum> sums, int[] times, int from) {
        double total = 0;
        int count = 0;
        for (int i = 0; i < sums.size(); i++) {
            total += times[from + i] * sums.get(i).total();
            count += times[from + i] * sums.get(i).count();
        }
        return total / count;
    }
}
