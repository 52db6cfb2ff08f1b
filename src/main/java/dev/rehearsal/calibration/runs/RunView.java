package dev.rehearsal.calibration.runs;

import dev.rehearsal.assessment.JudgeName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run as pages show it. */
public record RunView(
        UUID id,
        Run.Over set,
        String part,
        JudgeName judge,
        List<Run.Judged> rubrics,
        String status,
        long done,
        long failed,
        long total,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Long secondsLeft,
        Costs.@Nullable Cost cost,
        String note) {

    /** The same with what it has cost so far. */
    RunView with(Costs.Cost known) {
        return new RunView(
                id,
                set,
                part,
                judge,
                rubrics,
                status,
                done,
                failed,
                total,
                startedAt,
                finishedAt,
                secondsLeft,
                known,
                note);
    }

    public static RunView of(Run run) {
        var progress = run.progress();
        long left = progress.total() - progress.done() - progress.failed();
        var millis = progress.millis();
        return new RunView(
                run.id(),
                run.set(),
                run.part().word(),
                run.judge(),
                run.rubrics(),
                run.status().word(),
                progress.done(),
                progress.failed(),
                progress.total(),
                run.startedAt(),
                run.finishedAt(),
                millis == null || run.isFinished() ? null : Math.round(left * millis / 1_000),
                null,
                run.note());
    }
}
