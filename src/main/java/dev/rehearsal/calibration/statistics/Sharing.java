package dev.rehearsal.calibration.statistics;

/**
 * All ways in which levels could have been shared out between two times, category by category: the exact permutation
 * distribution of the Kolmogorov-Smirnov distance, ties and all, without trying permutations.
 */
final class Sharing {

    /** Sums of shares that should be equal differ in their last bits. */
    private static final double TOLERANCE = 1e-9;

    private final int first;
    private final int second;
    private final double[] logFactorials;

    private Sharing(int first, int second) {
        this.first = first;
        this.second = second;
        this.logFactorials = new double[first + second + 1];
        for (int i = 2; i < logFactorials.length; i++) {
            logFactorials[i] = logFactorials[i - 1] + Math.log(i);
        }
    }

    /** The share of sharings with at least this distance. */
    static double chance(int[] then, int[] now, double distance) {
        return new Sharing(Drift.sum(then), Drift.sum(now)).atLeast(then, now, distance);
    }

    private double atLeast(int[] then, int[] now, double distance) {
        double[] near = new double[first + 1];
        near[0] = 1;
        int passed = 0;
        for (int i = 0; i < then.length; i++) {
            int here = then[i] + now[i];
            near = next(near, passed, here);
            passed += here;
            dropFar(near, passed, distance);
        }
        return Math.clamp(1 - near[first], 0, 1);
    }

    /** From how many of the first went by to how many after another category: drawing without putting back. */
    private double[] next(double[] near, int passed, int here) {
        int left = first + second - passed;
        var next = new double[first + 1];
        for (int taken = 0; taken <= first; taken++) {
            if (near[taken] > 0) {
                int wanted = first - taken;
                for (int more = Math.max(0, here - (left - wanted)); more <= Math.min(here, wanted); more++) {
                    double log = ways(here, more) + ways(left - here, wanted - more) - ways(left, wanted);
                    next[taken + more] += near[taken] * Math.exp(log);
                }
            }
        }
        return next;
    }

    private void dropFar(double[] near, int passed, double distance) {
        for (int taken = 0; taken <= first; taken++) {
            int others = passed - taken;
            if (Math.abs((double) taken / first - (double) others / second) > distance - TOLERANCE) {
                near[taken] = 0;
            }
        }
    }

    private double ways(int of, int chosen) {
        return logFactorials[of] - logFactorials[chosen] - logFactorials[of - chosen];
    }
}
