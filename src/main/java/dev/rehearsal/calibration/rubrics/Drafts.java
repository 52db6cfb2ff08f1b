package dev.rehearsal.calibration.rubrics;

import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.RubricSheet;
import dev.rehearsal.calibration.table.Columns;
import dev.rehearsal.calibration.table.Json;
import dev.rehearsal.calibration.table.Refused;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Drafts in their table, the only thing of calibration that is ever changed. */
@Component
public class Drafts {

    private final DatabaseClient database;

    Drafts(DatabaseClient database) {
        this.database = database;
    }

    /** The draft with this id; refused when there is none. */
    public Mono<Draft> get(UUID id) {
        return database.sql("select * from rubric_draft where id = :id")
                .bind("id", id)
                .map(row -> draft(row))
                .one()
                .switchIfEmpty(Mono.error(() -> Refused.notFound("There is no draft %s.".formatted(id))));
    }

    Flux<Draft> all() {
        return database.sql("select * from rubric_draft order by updated_at desc")
                .map(row -> draft(row))
                .all();
    }

    Flux<Draft> of(QuestionId question) {
        return all().filter(draft -> draft.question().equals(question));
    }

    Mono<Draft> add(Draft draft) {
        return bind(draft, """
                        insert into rubric_draft
                        (id, question, based_on, title, revision, body, updated_by, updated_at)
                        values (:id, :question, :basedOn, :title, :revision, :body, :by, :at)""")
                .bind("question", draft.question().value())
                .bind("basedOn", draft.basedOn())
                .then()
                .thenReturn(draft);
    }

    /** Keeps the next revision, unless somebody else has saved one meanwhile. */
    Mono<Draft> save(Draft next) {
        return bind(next, """
                        update rubric_draft set title = :title, revision = :revision, body = :body, updated_by = :by,
                        updated_at = :at where id = :id and revision = :revision - 1""")
                .fetch()
                .rowsUpdated()
                .flatMap(
                        rows -> rows > 0
                                ? Mono.just(next)
                                : Mono.error(
                                        Refused.conflict(
                                                "Somebody has saved this draft meanwhile. Load it again, so that their change is not lost.")));
    }

    private DatabaseClient.GenericExecuteSpec bind(Draft draft, String sql) {
        return database.sql(sql)
                .bind("id", draft.id())
                .bind("title", draft.title())
                .bind("revision", draft.revision())
                .bind("body", Json.write(draft.body()))
                .bind("by", draft.updatedBy())
                .bind("at", draft.updatedAt());
    }

    Mono<Void> delete(UUID id) {
        return database.sql("delete from rubric_draft where id = :id")
                .bind("id", id)
                .then();
    }

    private static Draft draft(Readable row) {
        return new Draft(
                Columns.id(row, "id"),
                new QuestionId(Columns.text(row, "question")),
                Columns.number(row, "based_on"),
                Columns.text(row, "title"),
                Columns.number(row, "revision"),
                Json.read(Columns.text(row, "body"), RubricSheet.class),
                Columns.id(row, "updated_by"),
                Columns.time(row, "updated_at"));
    }
}
