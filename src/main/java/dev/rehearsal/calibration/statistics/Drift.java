package dev.rehearsal.calibration.statistics;

/**
 * Whether levels come out as they used to.
 *
 * @param psi population stability index: 0 when the shares are the same
 * @param distance largest gap between the two cumulative shares, after Kolmogorov and Smirnov
 * @param chance how likely a gap this large is when nothing has changed; exact, by all ways to share out the levels
 */
public record Drift(Figure psi, Figure distance, Figure chance) {

    private static final String EMPTY = "One of the two times has no levels.";

    /**
     * Compares how often each category came out.
     *
     * @param then counts by category, at the time that things are held against
     * @param now counts by the same categories
     */
    public static Drift between(int[] then, int[] now) {
        int before = sum(then);
        int after = sum(now);
        if (before == 0 || after == 0) {
            var none = new Figure.Undefined(EMPTY);
            return new Drift(none, none, none);
        }
        double distance = distance(then, now);
        return new Drift(
                Figure.of(psi(then, now), EMPTY),
                Figure.of(distance, EMPTY),
                Figure.of(Sharing.chance(then, now, distance), EMPTY));
    }

    /** A category that did not come out counts as half a time: an empty one says "rare", not "impossible". */
    private static double psi(int[] then, int[] now) {
        double before = sum(then);
        double after = sum(now);
        double psi = 0;
        for (int i = 0; i < then.length; i++) {
            if (then[i] + now[i] > 0) {
                double expected = Math.max(then[i], 0.5) / before;
                double actual = Math.max(now[i], 0.5) / after;
                psi += (actual - expected) * Math.log(actual / expected);
            }
        }
        return psi;
    }

    static double distance(int[] then, int[] now) {
        double before = 0;
        double after = 0;
        double largest = 0;
        for (int i = 0; i < then.length; i++) {
            before += (double) then[i] / sum(then);
            after += (double) now[i] / sum(now);
            largest = Math.max(largest, Math.abs(before - after));
        }
        return largest;
    }

    static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
