package dev.rehearsal.calibration.statistics;

/** The three things that make a rating high or low. */
public enum Facet {
    /** Able transcripts get higher levels. */
    TRANSCRIPT(1),
    /** Difficult criteria get lower ones. */
    CRITERION(-1),
    /** Severe raters give lower ones. */
    RATER(-1);

    private final int sign;

    Facet(int sign) {
        this.sign = sign;
    }

    int sign() {
        return sign;
    }

    String of(Rating rating) {
        return switch (this) {
            case TRANSCRIPT -> rating.transcript();
            case CRITERION -> rating.criterion();
            case RATER -> rating.rater();
        };
    }
}
