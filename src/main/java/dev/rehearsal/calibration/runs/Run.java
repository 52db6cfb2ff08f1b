package dev.rehearsal.calibration.runs;

import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.calibration.golden.Part;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One judge over one part of a golden set.
 *
 * @param set what is judged
 * @param judge who judges
 * @param rubrics by what each question is judged
 * @param progress how far it is
 */
public record Run(
        UUID id,
        Over set,
        Part part,
        Purpose purpose,
        JudgeName judge,
        List<Judged> rubrics,
        Status status,
        Progress progress,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String note) {

    public Run {
        rubrics = List.copyOf(rubrics);
    }

    /** The set of a run. */
    public record Over(UUID id, String name) {}

    /** What a run is made for. */
    public enum Purpose {
        /** How far judge and humans agree. */
        AGREEMENT,
        /** What moves the judge that should not, and what does not that should. */
        BIAS
    }

    /** How a run stands. */
    public enum Status {
        RUNNING,
        PAUSED,
        CANCELLED,
        FINISHED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * By what one question is judged.
     *
     * @param version a published version, or the one that a draft was based on
     * @param draft null for a published version
     * @param label as pages show it
     */
    public record Judged(
            String question,
            @Nullable Integer version,
            @Nullable UUID draft,
            String label) {}

    /**
     * How far a run is.
     *
     * @param failed which the judge could not judge
     * @param millis how long one takes on average; null before the first
     */
    public record Progress(
            long done, long failed, long total, @Nullable Double millis) {}

    public boolean isFinished() {
        return status == Status.FINISHED;
    }
}
