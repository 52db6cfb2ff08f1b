package dev.rehearsal.calibration.statistics;

import java.util.function.IntPredicate;

/**
 * A square table of how often one category met another. What cannot be computed is NaN here; it never leaves the
 * package.
 *
 * @param size number of categories
 * @param cells row by row
 */
@SuppressWarnings(
        "ArrayRecordComponent") // tables are never compared, and boxed cells would cost the bootstrap its pace
record Matrix(int size, double[] cells) {

    private static final double NEARLY_NOTHING = 1e-12;

    /** How far apart two categories are. */
    @FunctionalInterface
    interface Distance {
        double between(int one, int other);
    }

    static final Distance NOMINAL = (one, other) -> one == other ? 0 : 1;
    static final Distance SQUARED = (one, other) -> (one - other) * (double) (one - other);

    double total() {
        double total = 0;
        for (double cell : cells) {
            total += cell;
        }
        return total;
    }

    /** The share of pairs at most this far apart. */
    double within(int steps) {
        double near = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                near += Math.abs(i - j) <= steps ? cells[i * size + j] : 0;
            }
        }
        return near / total();
    }

    /** Cohen's κ: 1 minus the disagreement seen by the disagreement of raters who guess with the same frequencies. */
    double kappa(Distance distance) {
        double total = total();
        double expected = disagreement(distance, rows(), columns()) / total;
        return expected < NEARLY_NOTHING ? Double.NaN : 1 - seen(distance) / expected;
    }

    /** Krippendorff's α, of a table of coincidences. */
    double alpha(Distance distance) {
        double[] counts = rows();
        double expected = disagreement(distance, counts, counts) / (total() - 1);
        return expected < NEARLY_NOTHING ? Double.NaN : 1 - seen(distance) / expected;
    }

    /** Of a table of coincidences: as far apart as the ranks that the categories take up. */
    Distance ordinal() {
        double[] counts = rows();
        double[] rank = new double[size];
        double below = 0;
        for (int i = 0; i < size; i++) {
            rank[i] = below + counts[i] / 2;
            below += counts[i];
        }
        return (one, other) -> (rank[one] - rank[other]) * (rank[one] - rank[other]);
    }

    private double seen(Distance distance) {
        double seen = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                seen += cells[i * size + j] * distance.between(i, j);
            }
        }
        return seen;
    }

    private double disagreement(Distance distance, double[] rows, double[] columns) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                sum += rows[i] * columns[j] * distance.between(i, j);
            }
        }
        return sum;
    }

    /** Row category minus column category, on average. */
    double meanDifference() {
        return Spread.of(this).mean();
    }

    /** The same table with two categories left: those that this holds for, and the others. */
    Matrix collapsed(IntPredicate upper) {
        var collapsed = new double[4];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                collapsed[(upper.test(i) ? 2 : 0) + (upper.test(j) ? 1 : 0)] += cells[i * size + j];
            }
        }
        return new Matrix(2, collapsed);
    }

    private double[] rows() {
        var sums = new double[size];
        for (int i = 0; i < cells.length; i++) {
            sums[i / size] += cells[i];
        }
        return sums;
    }

    private double[] columns() {
        var sums = new double[size];
        for (int i = 0; i < cells.length; i++) {
            sums[i % size] += cells[i];
        }
        return sums;
    }

    int[][] rounded() {
        var counts = new int[size][size];
        for (int i = 0; i < cells.length; i++) {
            counts[i / size][i % size] = (int) Math.round(cells[i]);
        }
        return counts;
    }
}
