package dev.rehearsal.calibration.golden;

import dev.rehearsal.calibration.table.Span;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One rating of a golden set.
 *
 * @param level 0 for no evidence, 1 to 4; null for not reached
 * @param rubricVersion whose anchors the rater had before them
 */
public record Given(
        UUID transcript,
        UUID rater,
        String criterion,
        @Nullable Integer level,
        String note,
        List<Span> evidence,
        int rubricVersion,
        Instant at) {

    public Given {
        evidence = List.copyOf(evidence);
    }
}
