package dev.rehearsal.calibration.statistics;

/**
 * All that the figures of agreement are made of. It is additive: a sample of transcripts is the sum of their tallies,
 * so that thousands of samples are drawn without looking at a rating again.
 */
final class Tally {

    private static final int ROWS = 0;
    private static final int SQUARES = 1;
    private static final int SQUARED_ROW_SUMS = 2;
    private static final int COLUMN_SUMS = 3;

    private final int size;
    private final double[] pairs;
    private final double[] coincidences;
    private final double[] table;

    Tally(int size, int columns) {
        this.size = size;
        this.pairs = new double[size * size];
        this.coincidences = new double[size * size];
        this.table = new double[COLUMN_SUMS + columns];
    }

    /** An empty one of the same shape. */
    Tally blank() {
        return new Tally(size, table.length - COLUMN_SUMS);
    }

    /** Two raters in this order: the first of them is the judge, where there is one. */
    void compare(int first, int second) {
        pairs[first * size + second]++;
    }

    /** The values that a unit got from raters in no order; a value alone says nothing about agreement. */
    void coincide(int[] values) {
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                if (i != j) {
                    coincidences[values[i] * size + values[j]] += 1.0 / (values.length - 1);
                }
            }
        }
    }

    /** A row of the table of variance: one value from every rater. */
    void row(int[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i];
            table[SQUARES] += values[i] * (double) values[i];
            table[COLUMN_SUMS + i] += values[i];
        }
        table[ROWS]++;
        table[SQUARED_ROW_SUMS] += sum * sum;
    }

    void add(Tally other, int times) {
        add(pairs, other.pairs, times);
        add(coincidences, other.coincidences, times);
        add(table, other.table, times);
    }

    private static void add(double[] to, double[] from, int times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * from[i];
        }
    }

    Matrix pairs() {
        return new Matrix(size, pairs);
    }

    Matrix coincidences() {
        return new Matrix(size, coincidences);
    }

    Variances variances() {
        int columns = table.length - COLUMN_SUMS;
        double sum = 0;
        double squaredColumnSums = 0;
        for (int i = COLUMN_SUMS; i < table.length; i++) {
            sum += table[i];
            squaredColumnSums += table[i] * table[i];
        }
        return Variances.of(
                table[ROWS],
                columns,
                new Variances.Sums(sum, table[SQUARES], table[SQUARED_ROW_SUMS], squaredColumnSums));
    }
}
