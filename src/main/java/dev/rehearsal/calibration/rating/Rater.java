package dev.rehearsal.calibration.rating;

import java.util.UUID;

/**
 * Somebody who rates, without a name.
 *
 * @param label how pages and exports call them
 */
public record Rater(UUID id, Kind kind, String label) {

    /** Where ratings come from, which decides what they are worth. */
    public enum Kind {
        /** Somebody with an account. */
        PERSON,
        /** Somebody in an imported file. */
        IMPORTED,
        /** One of the authors' readings of their own exemplars. */
        READING
    }
}
