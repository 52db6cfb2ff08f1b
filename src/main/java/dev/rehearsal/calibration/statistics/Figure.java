package dev.rehearsal.calibration.statistics;

import org.jspecify.annotations.Nullable;

/** A number that was computed, or the reason why there is none. */
public sealed interface Figure {

    /**
     * The figure, where it is known.
     *
     * @param value never infinite and never "not a number"
     * @param interval how far it could be off; null when that was not asked for or cannot be said
     */
    record Known(double value, @Nullable Interval interval) implements Figure {

        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("Not a figure: " + value);
            }
        }
    }

    /**
     * There is no such number.
     *
     * @param why one plain sentence for whoever reads the table
     */
    record Undefined(String why) implements Figure {}

    /** From the 2.5th to the 97.5th percentile of what other samples of transcripts would have given. */
    record Interval(double low, double high) {

        public boolean holds(double value) {
            return low <= value && value <= high;
        }
    }

    /** The value, unless it is one of those that arithmetic gives for want of an answer. */
    static Figure of(double value, String whyNot) {
        return Double.isFinite(value) ? new Known(value, null) : new Undefined(whyNot);
    }
}
