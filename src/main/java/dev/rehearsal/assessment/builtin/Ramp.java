package dev.rehearsal.assessment.builtin;

/** Nothing up to here, all from there on, and in between in proportion. */
record Ramp(double from, double to) {

    double of(double value) {
        return Math.clamp((value - from) / (to - from), 0, 1);
    }
}
