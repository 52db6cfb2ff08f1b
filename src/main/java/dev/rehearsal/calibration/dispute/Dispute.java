package dev.rehearsal.calibration.dispute;

import dev.rehearsal.assessment.Scoring;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate does not agree with a finding.
 *
 * @param transcript the copy that raters read; null when it is gone
 * @param words why, in the candidate's own words
 * @param answer null while nobody has answered
 */
public record Dispute(
        UUID id,
        UUID interview,
        @Nullable UUID transcript,
        About about,
        String words,
        Instant raisedAt,
        @Nullable Answer answer) {

    /**
     * Which finding it is about.
     *
     * @param scoring the number of the report
     * @param rubricVersion by which that report was made; null for what was disputed when nobody kept it
     */
    public record About(int scoring, @Nullable Integer rubricVersion, String criterion) {

        /** Whether both are about the same finding. */
        public boolean isSame(About other) {
            return scoring == other.scoring && criterion.equals(other.criterion);
        }

        /** Whether it is about the report that stands for the interview. */
        public boolean isFirst() {
            return scoring == Scoring.FIRST;
        }
    }

    /** What a human says who has rated the transcript. */
    public record Answer(Outcome outcome, @Nullable Integer level, String words, Instant at) {}

    /** Whether the human agrees with the judge. */
    public enum Outcome {
        UPHELD,
        CHANGED
    }
}
