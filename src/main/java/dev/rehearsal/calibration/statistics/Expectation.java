package dev.rehearsal.calibration.statistics;

/** What the rating scale model expects of one rating; filled again for each, because there are thousands. */
final class Expectation {

    private final double[] chances;
    private double mean;
    private double variance;

    Expectation(int categories) {
        this.chances = new double[categories];
    }

    /**
     * Sets the chances of all categories.
     *
     * @param advantage ability less difficulty less severity, in logits
     * @param steps how hard it is to get from each category to the next
     */
    void at(double advantage, double[] steps) {
        double log = 0;
        double highest = 0;
        chances[0] = 0;
        for (int k = 1; k < chances.length; k++) {
            log += advantage - steps[k - 1];
            chances[k] = log;
            highest = Math.max(highest, log);
        }
        double total = 0;
        for (int k = 0; k < chances.length; k++) {
            chances[k] = Math.exp(chances[k] - highest);
            total += chances[k];
        }
        moments(total);
    }

    private void moments(double total) {
        mean = 0;
        double squares = 0;
        for (int k = 0; k < chances.length; k++) {
            chances[k] /= total;
            mean += k * chances[k];
            squares += (double) k * k * chances[k];
        }
        variance = squares - mean * mean;
    }

    double mean() {
        return mean;
    }

    double variance() {
        return variance;
    }

    /** How likely at least this category is. */
    double atLeast(int category) {
        double sum = 0;
        for (int k = category; k < chances.length; k++) {
            sum += chances[k];
        }
        return sum;
    }
}
