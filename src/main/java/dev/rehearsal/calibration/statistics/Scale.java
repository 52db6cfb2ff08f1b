package dev.rehearsal.calibration.statistics;

/**
 * The categories of a rating, each one step apart.
 *
 * @param lowest the least that can be given
 * @param highest the most
 */
public record Scale(int lowest, int highest) {

    /** No evidence as 0, and the four levels. */
    public static final Scale LEVELS = new Scale(0, 4);

    public Scale {
        if (highest <= lowest) {
            throw new IllegalArgumentException("A scale from %d to %d has no steps.".formatted(lowest, highest));
        }
    }

    int size() {
        return highest - lowest + 1;
    }

    int index(int category) {
        if (category < lowest || category > highest) {
            throw new IllegalArgumentException(
                    "%d is not on the scale from %d to %d.".formatted(category, lowest, highest));
        }
        return category - lowest;
    }
}
