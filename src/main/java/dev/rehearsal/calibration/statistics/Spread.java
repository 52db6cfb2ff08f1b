package dev.rehearsal.calibration.statistics;

import java.util.Arrays;

/**
 * How two raters differ on average and around it, after Bland and Altman. The limits are 1.96 standard deviations from
 * the mean, where their paper of 1986 took 2.
 *
 * @param mean of first minus second
 * @param deviation its standard deviation; NaN for a single pair
 */
record Spread(double mean, double deviation) {

    private static final double NINETY_FIVE_PERCENT = 1.96;

    static Spread of(double[] differences) {
        double sum = Arrays.stream(differences).sum();
        double squares = Arrays.stream(differences).map(one -> one * one).sum();
        return of(differences.length, sum, squares);
    }

    static Spread of(Matrix pairs) {
        double n = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < pairs.cells().length; i++) {
            double times = pairs.cells()[i];
            int row = i / pairs.size();
            double difference = row - i % pairs.size();
            n += times;
            sum += times * difference;
            squares += times * difference * difference;
        }
        return of(n, sum, squares);
    }

    private static Spread of(double n, double sum, double squares) {
        double mean = sum / n;
        return new Spread(mean, Math.sqrt(Math.max(0, (squares - n * mean * mean) / (n - 1))));
    }

    double low() {
        return mean - NINETY_FIVE_PERCENT * deviation;
    }

    double high() {
        return mean + NINETY_FIVE_PERCENT * deviation;
    }
}
