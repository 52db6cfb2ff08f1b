package dev.rehearsal.calibration.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two sides set against each other, transcript by transcript.
 *
 * @param ordered whether one side is always first, such as a judge against humans
 * @param blank an empty tally
 * @param raters how many raters have part in it
 * @param tallies by transcript
 */
record Comparison(boolean ordered, Tally blank, int raters, Map<String, Tally> tallies) {

    private static final int JUDGE_AND_HUMAN = 2;

    /** This judge against every human who rated the same, one pair for each. */
    static Comparison judged(Ratings ratings, String judge, Set<String> humans) {
        var blank = new Tally(ratings.scale().size(), JUDGE_AND_HUMAN);
        return collected(true, blank, ratings, (unit, tally) -> {
            Integer level = unit.given().get(judge);
            var present = present(unit, humans);
            if (level == null || present.isEmpty()) {
                return Set.of();
            }
            values(unit, humans).forEach(human -> pair(tally, level, human));
            present.add(judge);
            return present;
        });
    }

    private static void pair(Tally tally, int judge, int human) {
        tally.compare(judge, human);
        tally.coincide(new int[] {judge, human});
        tally.row(new int[] {judge, human});
    }

    /** These raters among each other, in no order: every pair counts both ways round. */
    static Comparison among(Ratings ratings, Set<String> raters) {
        var sorted = new TreeSet<>(raters);
        var blank = new Tally(ratings.scale().size(), sorted.size());
        return collected(false, blank, ratings, (unit, tally) -> {
            var values =
                    values(unit, sorted).stream().mapToInt(Integer::intValue).toArray();
            if (values.length < 2) {
                return Set.of();
            }
            tally.coincide(values);
            everyPair(tally, values);
            if (values.length == sorted.size()) {
                tally.row(values);
            }
            return present(unit, sorted);
        });
    }

    private static void everyPair(Tally tally, int[] values) {
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                if (i != j) {
                    tally.compare(values[i], values[j]);
                }
            }
        }
    }

    private static Set<String> present(Ratings.Unit unit, Set<String> raters) {
        var present = new HashSet<>(unit.given().keySet());
        present.retainAll(raters);
        return present;
    }

    private static List<Integer> values(Ratings.Unit unit, Set<String> raters) {
        return raters.stream()
                .map(rater -> unit.given().get(rater))
                .filter(Objects::nonNull)
                .toList();
    }

    @FunctionalInterface
    private interface Collector {
        /** Adds a unit to a tally, and says whose ratings were compared. */
        Set<String> collect(Ratings.Unit unit, Tally tally);
    }

    private static Comparison collected(boolean ordered, Tally blank, Ratings ratings, Collector collector) {
        var tallies = new LinkedHashMap<String, Tally>();
        var raters = new HashSet<String>();
        ratings.byTranscript().forEach((transcript, units) -> {
            var tally = blank.blank();
            units.forEach(unit -> raters.addAll(collector.collect(unit, tally)));
            if (tally.pairs().total() > 0) {
                tallies.put(transcript, tally);
            }
        });
        return new Comparison(ordered, blank, raters.size(), tallies);
    }

    int transcripts() {
        return tallies.size();
    }

    /** These comparisons, ready to be drawn from together. */
    static Samples together(List<Comparison> comparisons) {
        var transcripts = new TreeSet<String>();
        comparisons.forEach(
                comparison -> transcripts.addAll(comparison.tallies().keySet()));
        var clusters = new ArrayList<List<Tally>>();
        for (var transcript : transcripts) {
            clusters.add(comparisons.stream()
                    .map(comparison -> comparison.tallies().getOrDefault(transcript, comparison.blank()))
                    .toList());
        }
        return new Samples(clusters, comparisons.stream().map(Comparison::blank).toList());
    }
}
