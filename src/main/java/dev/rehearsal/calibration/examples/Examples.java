package dev.rehearsal.calibration.examples;

import dev.rehearsal.calibration.table.Columns;
import dev.rehearsal.calibration.table.Json;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Examples in their table. */
@Component
class Examples {

    private final DatabaseClient database;

    Examples(DatabaseClient database) {
        this.database = database;
    }

    /** Fails on a duplicate key when this has been marked already. */
    Mono<Example> add(Example example, UUID sheet, UUID by) {
        return database.sql("""
                        insert into judge_example (id, transcript_id, sheet_id, question, criterion, level, judge_level,
                        quotes, note, marked_by, marked_at)
                        values (:id, :transcript, :sheet, :question, :criterion, :level, :judge, :quotes, :note, :by, :at)""")
                .bind("id", example.id())
                .bind("transcript", example.transcript())
                .bind("sheet", sheet)
                .bind("question", example.question())
                .bind("criterion", example.criterion())
                .bind("level", example.level())
                .bind("judge", example.judgeLevel())
                .bind("quotes", Json.write(example.quotes()))
                .bind("note", example.note())
                .bind("by", by)
                .bind("at", example.markedAt())
                .then()
                .thenReturn(example);
    }

    /** In the order in which they were marked. */
    Flux<Example> all() {
        return database.sql("select * from judge_example order by marked_at, id")
                .map(row -> example(row))
                .all();
    }

    /** How many were taken away, 0 or 1. */
    Mono<Long> remove(UUID id) {
        return database.sql("delete from judge_example where id = :id")
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }

    /** Whether a transcript measures judges in a set that humans rated. */
    Mono<Boolean> measures(UUID transcript) {
        return database.sql("""
                        select i.set_id from golden_item i join golden_set s on s.id = i.set_id
                        where i.transcript_id = :transcript and i.part = 'MEASURE' and s.kind = 'HUMAN'""")
                .bind("transcript", transcript)
                .map(row -> Columns.id(row, "set_id"))
                .all()
                .hasElements();
    }

    private static Example example(Readable row) {
        return new Example(
                Columns.id(row, "id"),
                Columns.id(row, "transcript_id"),
                Columns.text(row, "question"),
                Columns.text(row, "criterion"),
                Columns.number(row, "level"),
                Columns.number(row, "judge_level"),
                List.of(Json.read(Columns.text(row, "quotes"), String[].class)),
                Columns.text(row, "note"),
                Columns.time(row, "marked_at"));
    }
}
