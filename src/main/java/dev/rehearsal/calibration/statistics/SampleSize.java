package dev.rehearsal.calibration.statistics;

/**
 * How many accounts each side of an A/B test needs before its result may be read: 5 % risk of seeing a difference that
 * is not there (two-sided), 20 % of missing one that is.
 */
public final class SampleSize {

    private static final double CERTAINTY = 1.959964;
    private static final double POWER = 0.841621;

    private SampleSize() {}

    /** For means that differ by this much around this standard deviation. */
    public static Figure forMeans(double deviation, double difference) {
        double ratio = (CERTAINTY + POWER) * deviation / difference;
        return Figure.of(Math.ceil(2 * ratio * ratio), "There are too few outcomes to know how much they vary.");
    }

    /** For pairs whose differences have this standard deviation, and differ from 0 by this much on average. */
    public static Figure forPairs(double deviation, double difference) {
        double ratio = (CERTAINTY + POWER) * deviation / difference;
        return Figure.of(Math.ceil(ratio * ratio), "There are too few outcomes to know how much they vary.");
    }

    /** For shares, from this one to one that differs by this much. */
    public static Figure forShares(double share, double difference) {
        double other = Math.clamp(share + difference, 0, 1);
        double variance = share * (1 - share) + other * (1 - other);
        double sum = CERTAINTY + POWER;
        return Figure.of(
                Math.ceil(sum * sum * variance / (difference * difference)),
                "There are too few outcomes to know how often this happens.");
    }
}
