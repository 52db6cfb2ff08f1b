package dev.rehearsal.calibration.statistics;

import dev.rehearsal.calibration.statistics.Figure.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Figures of several comparisons over the same transcripts, each drawn sample taking a transcript into all of them, so
 * that differences between comparisons get intervals too.
 */
final class Samples {

    private final List<List<Tally>> transcripts;
    private final List<Tally> blank;

    /**
     * Takes the tallies of each transcript, one for each comparison.
     *
     * @param blank an empty tally for each comparison
     */
    Samples(List<List<Tally>> transcripts, List<Tally> blank) {
        this.transcripts = transcripts;
        this.blank = blank;
    }

    /**
     * Something to compute.
     *
     * @param formula of the sums of the comparisons
     * @param whyNot said when the formula gives no number
     */
    record Wanted(ToDoubleFunction<List<Tally>> formula, Function<List<Tally>, String> whyNot) {

        /** A measure of one of the comparisons. */
        static Wanted of(Measure measure, int comparison) {
            return new Wanted(
                    tallies -> measure.of(tallies.get(comparison)), tallies -> measure.whyNot(tallies.get(comparison)));
        }

        /** The measure of one comparison minus that of another. */
        static Wanted change(Measure measure, int from, int to) {
            return new Wanted(
                    tallies -> measure.of(tallies.get(to)) - measure.of(tallies.get(from)),
                    tallies -> "One of the two figures is not known.");
        }
    }

    List<Tally> sums() {
        var once = new int[transcripts.size()];
        Arrays.fill(once, 1);
        return sums(once);
    }

    List<Figure> figures(List<Wanted> wanted) {
        var sums = sums();
        List<@Nullable Interval> intervals = transcripts.isEmpty()
                ? List.of()
                : Bootstrap.intervals(transcripts.size(), times -> {
                    var drawn = sums(times);
                    return wanted.stream()
                            .mapToDouble(one -> one.formula().applyAsDouble(drawn))
                            .toArray();
                });
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < wanted.size(); i++) {
            double value = wanted.get(i).formula().applyAsDouble(sums);
            figures.add(
                    Double.isFinite(value)
                            ? new Figure.Known(value, intervals.get(i))
                            : new Figure.Undefined(wanted.get(i).whyNot().apply(sums)));
        }
        return figures;
    }

    private List<Tally> sums(int[] times) {
        var sums = blank.stream().map(Tally::blank).toList();
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                for (int j = 0; j < sums.size(); j++) {
                    sums.get(j).add(transcripts.get(i).get(j), times[i]);
                }
            }
        }
        return sums;
    }
}
