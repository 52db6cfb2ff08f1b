package dev.rehearsal.calibration.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far two sides agree.
 *
 * @param pairs how many pairs of ratings were compared; each counts once, also where both orders are in the matrix
 * @param transcripts how many transcripts they are from
 * @param raters how many raters they are of, the judge among them
 * @param figures every measure, with an interval where there can be one
 * @param confusion how often each category of the first side (rows) met each of the second; between humans, who are in
 *     no order, each pair is in it both ways round
 */
public record Agreement(
        int pairs, int transcripts, int raters, Map<Measure, Figure> figures, List<List<Integer>> confusion) {

    public Agreement {
        figures = Map.copyOf(figures);
        confusion = confusion.stream().map(List::copyOf).toList();
    }

    public Figure figure(Measure measure) {
        var figure = figures.get(measure);
        return figure != null ? figure : new Figure.Undefined("This is not computed here.");
    }

    /** Of this comparison among those that were sampled together. */
    static Agreement of(Comparison comparison, Samples samples, int place) {
        var measures = Arrays.stream(Measure.values())
                .filter(measure -> comparison.ordered() || !measure.needsOrder())
                .toList();
        var figures = samples.figures(measures.stream()
                .map(measure -> Samples.Wanted.of(measure, place))
                .toList());
        var byMeasure = new EnumMap<Measure, Figure>(Measure.class);
        for (int i = 0; i < measures.size(); i++) {
            byMeasure.put(measures.get(i), figures.get(i));
        }
        var matrix = samples.sums().get(place).pairs();
        int pairs = (int) Math.round(comparison.ordered() ? matrix.total() : matrix.total() / 2);
        return new Agreement(pairs, comparison.transcripts(), comparison.raters(), byMeasure, listed(matrix.rounded()));
    }

    private static List<List<Integer>> listed(int[][] matrix) {
        var rows = new ArrayList<List<Integer>>();
        for (int[] row : matrix) {
            rows.add(Arrays.stream(row).boxed().collect(Collectors.toList()));
        }
        return rows;
    }
}
