package dev.rehearsal.calibration.statistics;

/**
 * The two-way analysis of variance behind intraclass correlation: rows are what was rated, columns are raters, both
 * taken as samples of more.
 *
 * @param rows how many things were rated
 * @param columns how many raters rated all of them
 * @param betweenRows mean square
 * @param betweenColumns mean square
 * @param rest mean square of what neither explains
 */
record Variances(double rows, int columns, double betweenRows, double betweenColumns, double rest) {

    record Sums(double sum, double squares, double squaredRowSums, double squaredColumnSums) {}

    static Variances of(double rows, int columns, Sums sums) {
        double correction = sums.sum() * sums.sum() / (rows * columns);
        double total = sums.squares() - correction;
        double ofRows = sums.squaredRowSums() / columns - correction;
        double ofColumns = sums.squaredColumnSums() / rows - correction;
        return new Variances(
                rows,
                columns,
                ofRows / (rows - 1),
                ofColumns / (columns - 1),
                (total - ofRows - ofColumns) / ((rows - 1) * (columns - 1)));
    }

    /** ICC(2,1): how well one rater's level tells things apart; NaN when nothing differs. */
    double single() {
        return ratio(betweenRows + (columns - 1) * rest + columns * (betweenColumns - rest) / rows);
    }

    /** ICC(2,k): the same for the mean of these raters. */
    double mean() {
        return ratio(betweenRows + (betweenColumns - rest) / rows);
    }

    private double ratio(double whole) {
        return rows < 2 || columns < 2 || Math.abs(whole) < 1e-12 ? Double.NaN : (betweenRows - rest) / whole;
    }
}
