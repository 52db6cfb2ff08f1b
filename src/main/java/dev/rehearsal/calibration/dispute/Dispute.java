package dev.rehearsal.calibration.dispute;

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
        String criterion,
        String words,
        Instant raisedAt,
        @Nullable Answer answer) {

    /** What a human says who has rated the transcript. */
    public record Answer(Outcome outcome, @Nullable Integer level, String words, Instant at) {}

    /** Whether the human agrees with the judge. */
    public enum Outcome {
        UPHELD,
        CHANGED
    }
}
