package dev.rehearsal.calibration.rating;

import dev.rehearsal.calibration.rating.Sheet.Mark;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as its rater reads it.
 *
 * @param correctionOf the sheet before it; null for the first
 */
record SheetView(
        UUID id,
        UUID transcript,
        Who rater,
        int number,
        int rubricVersion,
        Instant submittedAt,
        @Nullable UUID correctionOf,
        List<Mark> ratings) {

    /** A rater as pages show them. */
    record Who(UUID id, String label) {

        static Who of(Rater rater) {
            return new Who(rater.id(), rater.label());
        }
    }

    static SheetView of(Sheet sheet, Rater rater, @Nullable UUID correctionOf) {
        return new SheetView(
                sheet.id(),
                sheet.transcript(),
                Who.of(rater),
                sheet.number(),
                sheet.rubricVersion(),
                sheet.submittedAt(),
                correctionOf,
                sheet.marks());
    }
}
