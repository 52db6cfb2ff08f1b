package dev.rehearsal.calibration.trials;

import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.calibration.table.Columns;
import dev.rehearsal.calibration.trials.Trial.Kind;
import dev.rehearsal.calibration.trials.Trial.Prompt;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Trials in their table. */
@Component
public class Trials {

    private final DatabaseClient database;

    Trials(DatabaseClient database) {
        this.database = database;
    }

    /** Why something was done, when, and by which rater. */
    public record Deed(String note, UUID by, Instant at) {}

    /** All of them, those that go on before those that are over, the newest first. */
    public Flux<Trial> all() {
        return database.sql("""
                        select * from experiment
                        order by case when stopped_at is null then 0 else 1 end, started_at desc limit 100""").map(row -> trial(row)).all();
    }

    /** Those that go on. */
    public Flux<Trial> running() {
        return all().filter(trial -> trial.stoppedAt() == null);
    }

    /** The one that goes on with this question, if there is one. */
    public Mono<Trial> running(QuestionId question) {
        return running().filter(trial -> trial.question().equals(question)).next();
    }

    /** The trial with this id, if there is one. */
    public Mono<Trial> find(UUID id) {
        return database.sql("select * from experiment where id = :id")
                .bind("id", id)
                .map(row -> trial(row))
                .one();
    }

    /** Keeps a new one. */
    public Mono<Trial> add(Trial trial, Deed why) {
        var statement = database.sql("""
                        insert into experiment
                        (id, kind, question, version, against, judge, prompt_name, prompt_against, prompt_text, share, note,
                        started_by, started_at)
                        values (:id, :kind, :question, :version, :against, :judge, :promptName, :promptAgainst, :promptText, :share, :note,
                        :by, :at)""")
                .bind("id", trial.id())
                .bind("kind", trial.kind().name())
                .bind("question", trial.question().value())
                .bind("version", trial.version())
                .bind("against", trial.against())
                .bind("share", trial.share())
                .bind("note", why.note())
                .bind("by", why.by())
                .bind("at", trial.startedAt());
        var prompt = trial.prompt();
        var judged = Columns.bind(statement, "judge", String.class, trial.judge());
        var named = Columns.bind(judged, "promptName", String.class, prompt == null ? null : prompt.name());
        var held = Columns.bind(named, "promptAgainst", String.class, prompt == null ? null : prompt.against());
        return Columns.bind(held, "promptText", String.class, prompt == null ? null : prompt.text())
                .then()
                .thenReturn(trial);
    }

    /** Ends it for good; false when it was over already. */
    public Mono<Boolean> stop(UUID id, boolean rolledBack, Deed why) {
        return database.sql("""
                        update experiment set stopped_at = :at, stopped_by = :by, stop_note = :note,
                        rolled_back = :back where id = :id and stopped_at is null""")
                .bind("at", why.at())
                .bind("by", why.by())
                .bind("note", why.note())
                .bind("back", rolledBack)
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    private static Trial trial(Readable row) {
        return new Trial(
                Columns.id(row, "id"),
                Kind.valueOf(Columns.text(row, "kind")),
                new QuestionId(Columns.text(row, "question")),
                Columns.number(row, "version"),
                Columns.number(row, "against"),
                row.get("judge", String.class),
                prompt(row),
                Columns.real(row, "share"),
                Columns.time(row, "started_at"),
                row.get("stopped_at", Instant.class));
    }

    private static @Nullable Prompt prompt(Readable row) {
        return row.get("prompt_name", String.class) == null
                ? null
                : new Prompt(
                        Columns.text(row, "prompt_name"),
                        Columns.text(row, "prompt_against"),
                        Columns.text(row, "prompt_text"));
    }
}
