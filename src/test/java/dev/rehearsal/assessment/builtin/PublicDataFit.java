package dev.rehearsal.assessment.builtin;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Fits what meaning, words and leaning count for: a logistic regression of the grade on their means over the reference
 * statements, each statement taken where it was said best. Few weights, none below zero, so that no answer gains by
 * saying less or by saying more than the statement.
 */
final class PublicDataFit {

    private static final int ROUNDS = 4;
    private static final int STEPS = 30;
    private static final double RIDGE = 1;

    /** A statement of a rubric was said or was not: sharper than a grade, which is for all of an answer. */
    private static final double SHARPNESS = 4;

    private final GradedSet saf;
    private final GradedSet beetle;
    private final Coefficients start;

    PublicDataFit(GradedSet saf, GradedSet beetle, Coefficients start) {
        this.saf = saf;
        this.beetle = beetle;
        this.start = start;
    }

    /** One answer: what it has in common with the reference, its grade from 0 to 1, and how much it counts. */
    private record Row(double[] x, double grade, double weight) {}

    Coefficients fitted(IntPredicate ofSaf, IntPredicate ofBeetle) {
        var coefficients = start;
        for (int round = 0; round < ROUNDS; round++) {
            var shape = coefficients;
            var rows = java.util.stream.Stream.concat(
                            rows(saf, ofSaf, shape, 1).stream(), rows(beetle, ofBeetle, shape, 0).stream())
                    .toList();
            var weights = logistic(rows);
            coefficients = with(
                    start.match().intercept(),
                    new Likeness(
                            SHARPNESS * Math.max(0, weights[0]),
                            SHARPNESS * Math.max(0, weights[1]),
                            SHARPNESS * Math.max(0, weights[2]),
                            start.match().weights().opposed()));
        }
        return atTheBestPlace(coefficients.match().weights(), ofSaf);
    }

    /** Each set counts the same, however many answers it has; each has a level of its own. */
    private static List<Row> rows(GradedSet set, IntPredicate in, Coefficients shape, int own) {
        var chosen = IntStream.range(0, set.answers().size()).filter(in).toArray();
        return Arrays.stream(chosen)
                .mapToObj(i -> {
                    var likeness = set.likeness(i, shape);
                    var x = new double[] {likeness.cosine(), likeness.recall(), likeness.agreed(), own, 1};
                    return new Row(x, PublicData.grade(set.answers().get(i)), 1000.0 / chosen.length);
                })
                .toList();
    }

    private static double[] logistic(List<Row> rows) {
        var weights = new double[5];
        for (int step = 0; step < STEPS; step++) {
            var gradient = new double[5];
            var slope = new double[5][5];
            for (int i = 0; i < 4; i++) {
                gradient[i] = RIDGE * weights[i];
                slope[i][i] = RIDGE;
            }
            for (var row : rows) {
                double sum = IntStream.range(0, 5)
                        .mapToDouble(i -> weights[i] * row.x()[i])
                        .sum();
                double p = 1 / (1 + Math.exp(-sum));
                for (int i = 0; i < 5; i++) {
                    gradient[i] += row.weight() * (p - row.grade()) * row.x()[i];
                    for (int j = 0; j < 5; j++) {
                        slope[i][j] += row.weight() * p * (1 - p) * row.x()[i] * row.x()[j];
                    }
                }
            }
            var change = solved(slope, gradient);
            Arrays.setAll(weights, i -> weights[i] - change[i]);
        }
        return weights;
    }

    private static double[] solved(double[][] a, double[] b) {
        for (int i = 0; i < b.length; i++) {
            for (int j = i + 1; j < b.length; j++) {
                double factor = a[j][i] / a[i][i];
                for (int k = i; k < b.length; k++) {
                    a[j][k] -= factor * a[i][k];
                }
                b[j] -= factor * b[i];
            }
        }
        var x = new double[b.length];
        for (int i = b.length - 1; i >= 0; i--) {
            double rest = b[i];
            for (int k = i + 1; k < b.length; k++) {
                rest -= a[i][k] * x[k];
            }
            x[i] = rest / a[i][i];
        }
        return x;
    }

    /** Where a statement counts as half said: where the shares agree best with the grades that were fitted on. */
    private Coefficients atTheBestPlace(Likeness weights, IntPredicate ofSaf) {
        var chosen = IntStream.range(0, saf.answers().size()).filter(ofSaf).toArray();
        var grades = Arrays.stream(chosen)
                .mapToDouble(i -> PublicData.grade(saf.answers().get(i)))
                .toArray();
        double best = 0;
        double highest = -1;
        for (double place : DoubleStream.iterate(-2, place -> place >= -8, place -> place - 0.5)
                .toArray()) {
            var shares = saf.shares(with(place, weights));
            double agreement = Agreement.correlation(
                    Arrays.stream(chosen).mapToDouble(i -> shares[i]).toArray(), grades);
            if (agreement > highest) {
                highest = agreement;
                best = place;
            }
        }
        return with(best, weights);
    }

    private Coefficients with(double intercept, Likeness weights) {
        return new Coefficients(
                start.version(),
                new Coefficients.Match(
                        intercept, weights, start.match().crowd(), start.match().answer()),
                start.discount(),
                start.scale(),
                start.threshold());
    }
}
