package dev.rehearsal.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Percentiles of what was measured, by nearest rank, in milliseconds. */
record Figures(double[] sorted) {

    static Figures of(Collection<Double> millis) {
        return new Figures(
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    double percentile(double p) {
        if (sorted.length == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        return sorted[Math.max(0, (int) Math.ceil(p / 100 * sorted.length) - 1)];
    }

    /** The middle one of several rounds' percentiles. */
    static double median(Collection<Figures> rounds, int percentile) {
        var sorted = rounds.stream()
                .mapToDouble(figures -> figures.percentile(percentile))
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "n %d   p50 %.1f   p95 %.1f   p99 %.1f   max %.1f ms",
                sorted.length,
                percentile(50),
                percentile(95),
                percentile(99),
                sorted[sorted.length - 1]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures figures && Arrays.equals(sorted, figures.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
