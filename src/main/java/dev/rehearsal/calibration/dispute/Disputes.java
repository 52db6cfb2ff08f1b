package dev.rehearsal.calibration.dispute;

import dev.rehearsal.calibration.dispute.Dispute.Answer;
import dev.rehearsal.calibration.dispute.Dispute.Outcome;
import dev.rehearsal.calibration.table.Columns;
import dev.rehearsal.calibration.table.Page;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Disputes in their table. */
@Component
public class Disputes {

    private final DatabaseClient database;

    Disputes(DatabaseClient database) {
        this.database = database;
    }

    Mono<Dispute> add(Dispute dispute) {
        var statement = database.sql("""
                        insert into dispute (id, interview_id, transcript_id, criterion, words, raised_at)
                        values (:id, :interview, :transcript, :criterion, :words, :at)""")
                .bind("id", dispute.id())
                .bind("interview", dispute.interview())
                .bind("criterion", dispute.criterion())
                .bind("words", dispute.words())
                .bind("at", dispute.raisedAt());
        return Columns.bind(statement, "transcript", UUID.class, dispute.transcript())
                .then()
                .thenReturn(dispute);
    }

    Mono<Dispute> find(UUID id) {
        return database.sql("select * from dispute where id = :id")
                .bind("id", id)
                .map(row -> dispute(row))
                .one();
    }

    /** What was disputed of one interview, in order. */
    Flux<Dispute> of(UUID interview) {
        return database.sql("select * from dispute where interview_id = :interview order by raised_at")
                .bind("interview", interview)
                .map(row -> dispute(row))
                .all();
    }

    /** The oldest first, since somebody waits for each. */
    Mono<Page<Dispute>> all(boolean open, Page.Cut cut) {
        var where = open ? " where outcome is null" : " where outcome is not null";
        var items = database.sql("select * from dispute" + where + " order by raised_at" + cut.sql())
                .map(row -> dispute(row))
                .all()
                .collectList();
        var total = database.sql("select count(*) as total from dispute" + where)
                .map(row -> Columns.count(row, "total"))
                .one();
        return Mono.zip(items, total, Page::new);
    }

    /** Keeps the first answer; the number kept is 0 when there was one already. */
    Mono<Long> answer(UUID id, Answer answer, UUID by) {
        var statement = database.sql("""
                        update dispute set outcome = :outcome, level = :level, answer = :words, answered_at = :at,
                        answered_by = :by where id = :id and outcome is null""")
                .bind("outcome", answer.outcome().name())
                .bind("words", answer.words())
                .bind("at", answer.at())
                .bind("by", by)
                .bind("id", id);
        return Columns.bind(statement, "level", Integer.class, answer.level())
                .fetch()
                .rowsUpdated();
    }

    /** Whether somebody still waits for an answer about this copy. */
    public Mono<Boolean> isDisputed(UUID transcript) {
        return database.sql("select id from dispute where transcript_id = :transcript and outcome is null")
                .bind("transcript", transcript)
                .map(row -> Columns.id(row, "id"))
                .all()
                .hasElements();
    }

    /** Forgets what was said about an interview that is gone. */
    public Mono<Void> forget(UUID interview) {
        return database.sql("delete from dispute where interview_id = :interview")
                .bind("interview", interview)
                .then();
    }

    private static Dispute dispute(Readable row) {
        var outcome = row.get("outcome", String.class);
        return new Dispute(
                Columns.id(row, "id"),
                Columns.id(row, "interview_id"),
                row.get("transcript_id", UUID.class),
                Columns.text(row, "criterion"),
                Columns.text(row, "words"),
                Columns.time(row, "raised_at"),
                outcome == null
                        ? null
                        : new Answer(
                                Outcome.valueOf(outcome),
                                row.get("level", Integer.class),
                                Columns.text(row, "answer"),
                                Columns.time(row, "answered_at")));
    }
}
