package dev.rehearsal.calibration.rating;

import dev.rehearsal.calibration.table.Span;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one rater gave one transcript, all of it at once; never changed.
 *
 * @param number 1 for the first, higher for corrections
 * @param seconds how long it took; null when nobody measured
 */
public record Sheet(
        UUID id,
        UUID transcript,
        UUID rater,
        int number,
        int rubricVersion,
        Instant submittedAt,
        @Nullable Integer seconds,
        List<Mark> marks) {

    public Sheet {
        marks = List.copyOf(marks);
    }

    /**
     * One criterion's rating.
     *
     * @param level 0 for no evidence, 1 to 4; null for not reached
     */
    public record Mark(String criterion, @Nullable Integer level, String note, List<Span> evidence) {

        public Mark {
            evidence = List.copyOf(evidence);
        }
    }
}
