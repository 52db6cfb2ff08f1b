package dev.rehearsal.calibration.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RaschTest {

    private static Rasch.Solved solved(Ratings ratings) {
        return (Rasch.Solved) Rasch.of(ratings);
    }

    private static double measure(Rasch.Solved solved, Facet facet, String id) {
        return solved.of(facet).stream()
                .filter(element -> element.id().equals(id))
                .findFirst()
                .orElseThrow()
                .measure();
    }

    @Test
    void twoRatersDifferByTwiceTheLogOddsOfTheirUntiedTranscripts() {
        var example = Published.results().get("rasch");
        int firstHigher = example.get("firstHigher").intValue();
        int all = firstHigher + example.get("secondHigher").intValue();
        var ratings = new ArrayList<Rating>();
        for (int i = 0; i < all; i++) {
            ratings.add(new Rating("mild", "t" + i, "c", i < firstHigher ? 1 : 0));
            ratings.add(new Rating("severe", "t" + i, "c", i < firstHigher ? 0 : 1));
        }

        var solved = solved(new Ratings(new Scale(0, 1), ratings));

        assertThat(measure(solved, Facet.RATER, "severe") - measure(solved, Facet.RATER, "mild"))
                .isCloseTo(example.get("difference").doubleValue(), within(1e-6));
    }

    @Test
    void knownSeveritiesAreFoundAgain() {
        var world = new SimulatedWorld(7, 134, 9, 18);

        var solved = solved(world.ratings(5));

        var found = solved.of(Facet.RATER).stream()
                .mapToDouble(Rasch.Element::measure)
                .toArray();
        var error = IntStream.range(0, found.length)
                .mapToDouble(i -> Math.pow(found[i] - world.severities()[i], 2))
                .average()
                .orElseThrow();
        assertThat(Math.sqrt(error)).isLessThan(0.15);
        assertThat(correlation(found, world.severities())).isGreaterThan(0.95);
    }

    private static double correlation(double[] one, double[] other) {
        double mean = Arrays.stream(one).average().orElseThrow();
        double otherMean = Arrays.stream(other).average().orElseThrow();
        double both = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - mean) * (other[i] - otherMean);
            squares += (one[i] - mean) * (one[i] - mean);
            otherSquares += (other[i] - otherMean) * (other[i] - otherMean);
        }
        return both / Math.sqrt(squares * otherSquares);
    }

    @Test
    void aRaterWhoRollsDiceDoesNotFitTheModel() {
        var world = new SimulatedWorld(11, 60, 8, 6);
        var dice = new java.util.Random(3);

        var solved =
                solved(world.ratings(6, rating -> rating.rater().equals("r05") ? dice.nextInt(5) : rating.category()));

        var misfit = solved.of(Facet.RATER).getLast();
        assertThat(misfit.infit()).isGreaterThan(1.4);
        assertThat(solved.of(Facet.RATER).subList(0, 5)).allMatch(rater -> rater.infit() < 1.3);
    }

    @Nested
    class WhatCannotBeMeasured {

        @Test
        void oneRaterAloneHasNoSeverity() {
            var ratings = table(1, unit -> unit % 3);

            assertThat(Rasch.of(ratings)).isInstanceOf(Rasch.Unsolved.class);
        }

        @Test
        void ratersWithoutATranscriptInCommonAreNotCompared() {
            var ratings = new ArrayList<Rating>();
            for (int i = 0; i < 20; i++) {
                ratings.add(new Rating(i < 10 ? "a" : "b", "t" + i, "c1", i % 3));
                ratings.add(new Rating(i < 10 ? "a" : "b", "t" + i, "c2", (i + 1) % 3));
            }

            var rasch = Rasch.of(new Ratings(Scale.LEVELS, ratings));

            assertThat(rasch)
                    .isInstanceOfSatisfying(
                            Rasch.Unsolved.class,
                            unsolved -> assertThat(unsolved.why()).contains("no transcript in common", "a | b"));
        }

        @Test
        void aTranscriptThatGotNothingButTheHighestIsOffTheScale() {
            var world = new SimulatedWorld(5, 30, 6, 4);
            var ratings = world.ratings(4, rating -> rating.transcript().equals("t000") ? 4 : rating.category());

            var solved = solved(ratings);

            assertThat(solved.of(Facet.TRANSCRIPT))
                    .noneMatch(element -> element.id().equals("t000"));
            assertThat(solved.of(Facet.TRANSCRIPT)).hasSize(29);
        }

        private Ratings table(int raters, IntUnaryOperator category) {
            var rows = IntStream.range(0, raters).mapToObj(rater -> (List<Integer>)
                    new ArrayList<>(IntStream.range(0, 12).map(category).boxed().toList()));
            return Published.ratings(Scale.LEVELS, rows);
        }
    }
}
