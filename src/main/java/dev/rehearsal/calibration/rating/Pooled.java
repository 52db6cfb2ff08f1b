package dev.rehearsal.calibration.rating;

import dev.rehearsal.assessment.Transcript;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transcript that may be rated.
 *
 * @param id what everybody here calls it
 * @param source where it comes from
 * @param interview where it was spoken, while its owner can still take it back
 * @param transcript what was said; names the pooled copy in place of the interview
 */
public record Pooled(UUID id, Source source, @Nullable UUID interview, Transcript transcript, Instant addedAt) {

    /** Where a transcript comes from. */
    public enum Source {
        SHARED,
        EXEMPLAR,
        IMPORT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
