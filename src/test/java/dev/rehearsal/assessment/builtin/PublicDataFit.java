package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.builtin.GradedAnswers.Graded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Fits what words and leaning count for beside meaning, and where a statement counts as half said: the mean of the best
 * of a coarse grid, so that no part of the answers can pull them far. What meaning counts for is fixed, since only the
 * proportions can be told from grades; it is sharp, as a statement was said or was not. No likeness counts below zero
 * and no contrary above, so that no answer gains by saying less or by saying the opposite.
 */
final class PublicDataFit {

    private static final double MEANING = 13;
    private static final List<Double> RECALL = List.of(4.0, 6.0, 8.0, 10.0, 12.0);
    private static final List<Double> AGREED = List.of(4.0, 6.0, 8.0, 10.0);
    private static final List<Double> CONTRARY = List.of(-2.0, -4.0, -6.0, -8.0);
    private static final List<Double> PLACE = List.of(-4.5, -5.25, -6.0, -6.75, -7.5, -8.25);
    private static final int BEST = 20;

    /** An area of 0.01 under the curve weighs as much as 0.03 of correlation. */
    private static final double CONTRADICTIONS = 3;

    private final GradedSet saf;
    private final GradedSet beetle;
    private final Coefficients start;
    private final List<Candidate> grid = new ArrayList<>();

    /** Weights, and what they make of all answers. */
    private record Candidate(Coefficients coefficients, double[] saf, double[] beetle) {}

    PublicDataFit(GradedSet saf, GradedSet beetle, Coefficients start) {
        this.saf = saf;
        this.beetle = beetle;
        this.start = start;
        double opposed = start.match().weights().opposed();
        for (double recall : RECALL) {
            for (double agreed : AGREED) {
                for (double contrary : CONTRARY) {
                    var weights = new Likeness(MEANING, recall, agreed, contrary, opposed);
                    PLACE.forEach(place -> grid.add(candidate(with(place, weights))));
                }
            }
        }
    }

    /** By these answers alone. */
    Coefficients fitted(IntPredicate ofSaf, IntPredicate ofBeetle) {
        var best = grid.stream()
                .sorted(Comparator.comparingDouble(candidate -> -agreement(candidate, ofSaf, ofBeetle)))
                .limit(BEST)
                .map(candidate -> candidate.coefficients().match())
                .toList();
        return with(
                mean(best, Coefficients.Match::intercept),
                new Likeness(
                        MEANING,
                        mean(best, match -> match.weights().recall()),
                        mean(best, match -> match.weights().agreed()),
                        mean(best, match -> match.weights().contrary()),
                        start.match().weights().opposed()));
    }

    private static double mean(List<Coefficients.Match> matches, ToDoubleFunction<Coefficients.Match> number) {
        return matches.stream().mapToDouble(number).average().orElseThrow();
    }

    private double agreement(Candidate candidate, IntPredicate ofSaf, IntPredicate ofBeetle) {
        var chosen = IntStream.range(0, candidate.saf().length).filter(ofSaf).toArray();
        return Agreement.correlation(
                        IntStream.of(chosen)
                                .mapToDouble(i -> candidate.saf()[i])
                                .toArray(),
                        IntStream.of(chosen)
                                .mapToDouble(i -> PublicData.grade(saf.answers().get(i)))
                                .toArray())
                + CONTRADICTIONS
                        * Agreement.auc(
                                labelled("correct", candidate, ofBeetle),
                                labelled("contradictory", candidate, ofBeetle));
    }

    private double[] labelled(String label, Candidate candidate, IntPredicate in) {
        var labels = beetle.answers().stream().map(Graded::grade).toList();
        return IntStream.range(0, labels.size())
                .filter(in)
                .filter(i -> labels.get(i).equals(label))
                .mapToDouble(i -> candidate.beetle()[i])
                .toArray();
    }

    private Candidate candidate(Coefficients coefficients) {
        return new Candidate(coefficients, saf.shares(coefficients), beetle.shares(coefficients));
    }

    private Coefficients with(double intercept, Likeness weights) {
        return new Coefficients(
                start.version(),
                new Coefficients.Match(
                        intercept,
                        weights,
                        start.match().crowd(),
                        start.match().answer(),
                        start.match().signal()),
                start.reply(),
                start.discount(),
                start.scale(),
                start.threshold());
    }
}
