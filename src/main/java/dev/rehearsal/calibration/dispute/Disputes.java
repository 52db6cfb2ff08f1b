package dev.rehearsal.calibration.dispute;

import dev.rehearsal.calibration.dispute.Dispute.About;
import dev.rehearsal.calibration.dispute.Dispute.Answer;
import dev.rehearsal.calibration.dispute.Dispute.Outcome;
import dev.rehearsal.calibration.table.Columns;
import dev.rehearsal.calibration.table.Page;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
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

    /** Keeps another one. */
    public Mono<Dispute> add(Dispute dispute) {
        var statement = database.sql("""
                        insert into dispute
                        (id, interview_id, transcript_id, scoring, rubric_version, criterion, words, raised_at)
                        values (:id, :interview, :transcript, :scoring, :rubric, :criterion, :words, :at)""")
                .bind("id", dispute.id())
                .bind("interview", dispute.interview())
                .bind("scoring", dispute.about().scoring())
                .bind("rubric", Parameters.in(R2dbcType.INTEGER, dispute.about().rubricVersion()))
                .bind("criterion", dispute.about().criterion())
                .bind("words", dispute.words())
                .bind("at", dispute.raisedAt());
        return Columns.bind(statement, "transcript", UUID.class, dispute.transcript())
                .then()
                .thenReturn(dispute);
    }

    /** The dispute with this id, if there is one. */
    public Mono<Dispute> find(UUID id) {
        return database.sql("select * from dispute where id = :id")
                .bind("id", id)
                .map(row -> dispute(row))
                .one();
    }

    /** What was disputed of one interview, in order. */
    public Flux<Dispute> of(UUID interview) {
        return database.sql("select * from dispute where interview_id = :interview order by raised_at")
                .bind("interview", interview)
                .map(row -> dispute(row))
                .all();
    }

    /** The oldest first, since somebody waits for each. */
    public Mono<Page<Dispute>> all(boolean open, Page.Cut cut) {
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
    public Mono<Long> answer(UUID id, Answer answer, UUID by) {
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

    /** Whether somebody still waits for an answer about this interview. Never empty. */
    public Mono<Boolean> isOpen(UUID interview) {
        return of(interview).any(dispute -> dispute.answer() == null);
    }

    /** The one that a rater of this copy should know of, an open one before those that are answered. */
    public Mono<Dispute> about(UUID transcript) {
        return database.sql("""
                        select * from dispute where transcript_id = :transcript
                        order by case when outcome is null then 0 else 1 end, raised_at limit 1""")
                .bind("transcript", transcript)
                .map(row -> dispute(row))
                .one();
    }

    /** Every later scoring about which something was ever disputed. */
    public Flux<Later> later() {
        return database.sql("select distinct interview_id, scoring from dispute where scoring > 1")
                .map(row -> new Later(Columns.id(row, "interview_id"), Columns.number(row, "scoring")))
                .all();
    }

    /** One of the scorings of an interview that somebody asked for. */
    public record Later(UUID interview, int scoring) {}

    /** Forgets what was said about a scoring that is gone. */
    public Mono<Void> forget(Later gone) {
        return database.sql("delete from dispute where interview_id = :interview and scoring = :scoring")
                .bind("interview", gone.interview())
                .bind("scoring", gone.scoring())
                .then();
    }

    /** Every interview about which something was ever disputed. */
    public Flux<UUID> interviews() {
        return database.sql("select distinct interview_id from dispute")
                .map(row -> Columns.id(row, "interview_id"))
                .all();
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
                new About(
                        Columns.number(row, "scoring"),
                        row.get("rubric_version", Integer.class),
                        Columns.text(row, "criterion")),
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
