package dev.rehearsal.calibration.statistics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Finds all measures at once by joint maximum likelihood, one Newton step for each facet in turn until every element's
 * expected total is its observed total. Criteria and raters are centred at 0, transcripts float. With few raters this
 * estimate spreads measures too far apart: for two raters by a factor of 2, for ten by one of 10/9.
 */
final class JointLikelihood {

    private static final int MOST_ROUNDS = 2_000;
    private static final double CLOSE_ENOUGH = 1e-6;
    private static final double LONGEST_STEP = 1.0;

    private final Observations observations;
    private final Map<Facet, double[]> measures = new EnumMap<>(Facet.class);
    private final double[] steps;
    private final int[] blocks;
    private int rounds;
    private boolean converged;

    JointLikelihood(Observations observations) {
        this.observations = observations;
        for (var facet : Facet.values()) {
            measures.put(facet, new double[observations.names(facet).size()]);
        }
        this.steps = new double[observations.categories() - 1];
        this.blocks = observations.groups(Facet.CRITERION, Facet.TRANSCRIPT);
    }

    JointLikelihood solve() {
        while (!converged && rounds < MOST_ROUNDS) {
            double off = improveSteps();
            for (var facet : Facet.values()) {
                off = Math.max(off, improve(facet));
            }
            centre();
            rounds++;
            converged = off < CLOSE_ENOUGH;
        }
        return this;
    }

    int rounds() {
        return rounds;
    }

    boolean converged() {
        return converged;
    }

    double[] steps() {
        return steps.clone();
    }

    double[] measures(Facet facet) {
        return measures.getOrDefault(facet, steps);
    }

    /** Sets the expectation of one rating, by these measures. */
    void expect(int observation, Expectation expectation) {
        expect(observation, 0, expectation);
    }

    /** The same, had the rater been more severe by this much. */
    void expect(int observation, double moreSevere, Expectation expectation) {
        double advantage = -moreSevere;
        for (var facet : Facet.values()) {
            advantage += facet.sign() * measures(facet)[observations.element(facet, observation)];
        }
        expectation.at(advantage, steps);
    }

    private double improve(Facet facet) {
        double[] measure = measures(facet);
        var residual = new double[measure.length];
        var information = new double[measure.length];
        var expectation = new Expectation(observations.categories());
        for (int i = 0; i < observations.size(); i++) {
            expect(i, expectation);
            residual[observations.element(facet, i)] += observations.score(i) - expectation.mean();
            information[observations.element(facet, i)] += expectation.variance();
        }
        double off = 0;
        for (int e = 0; e < measure.length; e++) {
            measure[e] += facet.sign() * bounded(residual[e] / information[e]);
            off = Math.max(off, Math.abs(residual[e]));
        }
        return off;
    }

    private double improveSteps() {
        var residual = new double[steps.length];
        var information = new double[steps.length];
        var expectation = new Expectation(observations.categories());
        for (int i = 0; i < observations.size(); i++) {
            expect(i, expectation);
            for (int k = 0; k < steps.length; k++) {
                double chance = expectation.atLeast(k + 1);
                residual[k] += (observations.score(i) > k ? 1 : 0) - chance;
                information[k] += chance * (1 - chance);
            }
        }
        double off = 0;
        for (int k = 0; k < steps.length; k++) {
            steps[k] -= bounded(residual[k] / information[k]);
            off = Math.max(off, Math.abs(residual[k]));
        }
        return off;
    }

    private static double bounded(double step) {
        return Math.clamp(step, -LONGEST_STEP, LONGEST_STEP);
    }

    /** Moves origins without changing what is expected of any rating: whatever one side loses, transcripts take. */
    private void centre() {
        double[] transcripts = measures(Facet.TRANSCRIPT);
        double shift = centre(steps) + centre(measures(Facet.RATER));
        for (int i = 0; i < transcripts.length; i++) {
            transcripts[i] -= shift;
        }
        centreCriteria(transcripts);
    }

    private static double centre(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        for (int i = 0; i < values.length; i++) {
            values[i] -= mean;
        }
        return mean;
    }

    /** Criteria of different questions share no transcript, so each question has an origin of its own. */
    private void centreCriteria(double[] transcripts) {
        double[] criteria = measures(Facet.CRITERION);
        int groups = Arrays.stream(blocks).max().orElse(0) + 1;
        var sums = new double[groups];
        var counts = new int[groups];
        for (int i = 0; i < criteria.length; i++) {
            sums[blocks[i]] += criteria[i];
            counts[blocks[i]]++;
        }
        var blockOf = new int[transcripts.length];
        for (int i = 0; i < observations.size(); i++) {
            blockOf[observations.element(Facet.TRANSCRIPT, i)] = blocks[observations.element(Facet.CRITERION, i)];
        }
        for (int i = 0; i < criteria.length; i++) {
            criteria[i] -= sums[blocks[i]] / counts[blocks[i]];
        }
        for (int i = 0; i < transcripts.length; i++) {
            transcripts[i] -= sums[blockOf[i]] / counts[blockOf[i]];
        }
    }
}
