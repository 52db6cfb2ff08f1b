package dev.rehearsal.assessment.builtin;

/**
 * How much more is asked for because some sentence of a long talk comes near any statement by chance. A sentence that
 * is about the statement's criterion as a whole is near it on purpose, so that less is asked of it, down to nothing.
 *
 * @param most what is asked of a sentence about something else
 * @param relief how much less for a whole of nearness to the criterion
 * @param from the nearness that sentences about something else reach as well
 */
record Chance(double most, double relief, double from) {

    double of(double near) {
        return Math.max(0, most - relief * Math.max(0, near - from));
    }
}
