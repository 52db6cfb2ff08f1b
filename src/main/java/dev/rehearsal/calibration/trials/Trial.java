package dev.rehearsal.calibration.trials;

import dev.rehearsal.bank.QuestionId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rubric in production beside the one in force.
 *
 * @param version what is tried
 * @param against what was in force when it began
 * @param judge the kind of the judge that a shadow asks; null for that of the report
 * @param share of the accounts that get it; of a shadow, of the interviews that it judges
 * @param stoppedAt null while it goes on
 */
public record Trial(
        UUID id,
        Kind kind,
        QuestionId question,
        int version,
        int against,
        @Nullable String judge,
        double share,
        Instant startedAt,
        @Nullable Instant stoppedAt) {

    /** Ways to try something. */
    public enum Kind {
        /** It judges too, and no candidate sees it. */
        SHADOW,
        /** A small share of accounts is judged by it. */
        CANARY,
        /** Accounts are shared out, to compare what comes of it. */
        AB;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isShadow() {
        return kind == Kind.SHADOW;
    }

    /** Whether this shadow falls on an interview: always the same answer for the same one. */
    public boolean fallsOn(UUID interview) {
        var sum = new CRC32C();
        sum.update((id.toString() + interview).getBytes(StandardCharsets.UTF_8));
        return sum.getValue() < share * (1L << 32);
    }

    /** Whether something that was done at this time belongs to it. */
    public boolean covers(Instant at) {
        return !at.isBefore(startedAt) && (stoppedAt == null || !at.isAfter(stoppedAt));
    }
}
