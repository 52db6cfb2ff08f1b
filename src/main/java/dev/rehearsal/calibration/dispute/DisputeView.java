package dev.rehearsal.calibration.dispute;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as one of the two sides reads it.
 *
 * @param interview told to the candidate alone
 * @param transcript told to raters alone
 */
public record DisputeView(
        UUID id,
        @Nullable UUID interview,
        @Nullable UUID transcript,
        int scoring,
        String criterion,
        String words,
        Instant raisedAt,
        String status,
        @Nullable Answered answer) {

    /** What somebody said who has rated the transcript. */
    public record Answered(String outcome, @Nullable Integer level, String words, Instant at) {}

    public static DisputeView toCandidate(Dispute dispute) {
        return of(dispute, dispute.interview(), null);
    }

    public static DisputeView toRater(Dispute dispute) {
        return of(dispute, null, dispute.transcript());
    }

    private static DisputeView of(Dispute dispute, @Nullable UUID interview, @Nullable UUID transcript) {
        var answer = dispute.answer();
        return new DisputeView(
                dispute.id(),
                interview,
                transcript,
                dispute.about().scoring(),
                dispute.about().criterion(),
                dispute.words(),
                dispute.raisedAt(),
                answer == null ? "open" : "answered",
                answer == null
                        ? null
                        : new Answered(
                                answer.outcome().name().toLowerCase(Locale.ROOT),
                                answer.level(),
                                answer.words(),
                                answer.at()));
    }
}
