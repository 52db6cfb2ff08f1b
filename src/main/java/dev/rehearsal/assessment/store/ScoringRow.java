package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Scoring;
import dev.rehearsal.assessment.Summary;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Reads what a report's row says beside the report. */
final class ScoringRow {

    /** All but the report itself, which is long. */
    static final String COLUMNS = """
            id, interview_id, number, status, judge_kind, judge_name, judge_version, rubric_version, created_at,
            asked_by, scored_at, verdict, score""";

    private ScoringRow() {}

    static Scoring of(Readable row) {
        return new Scoring(
                column(row, "id", UUID.class),
                column(row, "number", Integer.class),
                new Scoring.Basis(column(row, "rubric_version", Integer.class), judge(row)),
                new Scoring.Asked(column(row, "created_at", Instant.class), row.get("asked_by", UUID.class)),
                summary(row),
                null,
                row.get("scored_at", Instant.class));
    }

    private static JudgeName judge(Readable row) {
        return new JudgeName(
                column(row, "judge_kind", String.class),
                column(row, "judge_name", String.class),
                column(row, "judge_version", String.class));
    }

    private static Summary summary(Readable row) {
        return new Summary(
                column(row, "interview_id", UUID.class),
                Report.Status.valueOf(column(row, "status", String.class).toUpperCase(Locale.ROOT)),
                row.get("verdict", String.class),
                row.get("score", Double.class));
    }

    private static <T> T column(Readable row, String name, Class<T> type) {
        return Objects.requireNonNull(row.get(name, type));
    }
}
