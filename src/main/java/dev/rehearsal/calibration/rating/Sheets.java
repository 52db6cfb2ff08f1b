package dev.rehearsal.calibration.rating;

import dev.rehearsal.calibration.rating.Sheet.Mark;
import dev.rehearsal.calibration.table.Columns;
import dev.rehearsal.calibration.table.Span;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rating sheets in their tables: added, never changed. */
@Component
public class Sheets {

    private static final String NEWEST = """
            select * from rating_sheet s where s.transcript_id = :transcript and s.number =
            (select max(n.number) from rating_sheet n
            where n.transcript_id = s.transcript_id and n.rater_id = s.rater_id)""";

    private final DatabaseClient database;
    private final TransactionalOperator transactions;

    Sheets(DatabaseClient database, TransactionalOperator transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Fails on a duplicate key when this rater has a sheet of this number already. */
    public Mono<Sheet> add(Sheet sheet) {
        var statement = database.sql("""
                        insert into rating_sheet
                        (id, transcript_id, rater_id, number, rubric_version, submitted_at, seconds)
                        values (:id, :transcript, :rater, :number, :version, :at, :seconds)""")
                .bind("id", sheet.id())
                .bind("transcript", sheet.transcript())
                .bind("rater", sheet.rater())
                .bind("number", sheet.number())
                .bind("version", sheet.rubricVersion())
                .bind("at", sheet.submittedAt());
        return transactions.transactional(Columns.bind(statement, "seconds", Integer.class, sheet.seconds())
                .then()
                .thenMany(Flux.fromIterable(sheet.marks()))
                .concatMap(mark -> add(sheet.id(), mark))
                .then(Mono.just(sheet)));
    }

    private Mono<Void> add(UUID sheet, Mark mark) {
        var statement = database.sql("""
                        insert into rating (sheet_id, criterion, level, note, evidence)
                        values (:sheet, :criterion, :level, :note, :evidence)""")
                .bind("sheet", sheet)
                .bind("criterion", mark.criterion())
                .bind("note", mark.note())
                .bind("evidence", Span.write(mark.evidence()));
        return Columns.bind(statement, "level", Integer.class, mark.level()).then();
    }

    /** What counts of each rater: their last word on this transcript. */
    public Flux<Sheet> newest(UUID transcript) {
        return database.sql(NEWEST)
                .bind("transcript", transcript)
                .map(row -> sheet(row))
                .all()
                .concatMap(this::withMarks);
    }

    /** The sheet that this one corrects; empty when it is the first. */
    Mono<UUID> before(Sheet sheet) {
        return database.sql("""
                        select id from rating_sheet
                        where transcript_id = :transcript and rater_id = :rater and number = :number""")
                .bind("transcript", sheet.transcript())
                .bind("rater", sheet.rater())
                .bind("number", sheet.number() - 1)
                .map(row -> Columns.id(row, "id"))
                .one();
    }

    /** This rater's last word. */
    Mono<Sheet> newest(UUID transcript, UUID rater) {
        return newest(transcript).filter(sheet -> sheet.rater().equals(rater)).next();
    }

    /** Everything that a rater has given. */
    public Flux<Sheet> by(UUID rater) {
        return database.sql("select * from rating_sheet where rater_id = :rater order by submitted_at")
                .bind("rater", rater)
                .map(row -> sheet(row))
                .all()
                .concatMap(this::withMarks);
    }

    private Mono<Sheet> withMarks(Sheet sheet) {
        return database.sql("select * from rating where sheet_id = :sheet")
                .bind("sheet", sheet.id())
                .map(row -> new Mark(
                        Columns.text(row, "criterion"),
                        row.get("level", Integer.class),
                        Columns.text(row, "note"),
                        Span.read(Columns.text(row, "evidence"))))
                .all()
                .collectList()
                .map(marks -> new Sheet(
                        sheet.id(),
                        sheet.transcript(),
                        sheet.rater(),
                        sheet.number(),
                        sheet.rubricVersion(),
                        sheet.submittedAt(),
                        sheet.seconds(),
                        marks));
    }

    private static Sheet sheet(Readable row) {
        return new Sheet(
                Columns.id(row, "id"),
                Columns.id(row, "transcript_id"),
                Columns.id(row, "rater_id"),
                Columns.number(row, "number"),
                Columns.number(row, "rubric_version"),
                Columns.time(row, "submitted_at"),
                row.get("seconds", Integer.class),
                List.of());
    }
}
