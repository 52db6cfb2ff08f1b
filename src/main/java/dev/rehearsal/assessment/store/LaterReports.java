package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Scoring;
import dev.rehearsal.assessment.Scoring.Basis;
import dev.rehearsal.assessment.TranscriptNotFound;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The reports that somebody asked for after the first. */
@Component
final class LaterReports {

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final Clock clock;

    LaterReports(DatabaseClient database, TransactionalOperator transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is to be kept of a wish. */
    record Order(UUID id, UUID interview, Basis basis, UUID by) {}

    /** All reports of one interview, the first one first. */
    Flux<Scoring> all(UUID interview) {
        return database.sql("select %s from report where interview_id = :interview order by number"
                        .formatted(ScoringRow.COLUMNS))
                .bind("interview", interview)
                .map(ScoringRow::of)
                .all();
    }

    /**
     * Keeps the order, with the next number and with whatever else belongs to it; all or nothing.
     *
     * @param rules fails where this cannot be added to what there is; of two orders at once, one sees the other
     */
    Mono<Integer> add(Order order, Consumer<List<Scoring>> rules, Mono<Void> beside) {
        return transactions.transactional(number(order.interview())
                .flatMap(number -> all(order.interview())
                        .collectList()
                        .doOnNext(rules)
                        .then(beside)
                        .then(insert(order, number))
                        .thenReturn(number)));
    }

    /** Whoever has the number has the row, and the others wait. */
    private Mono<Integer> number(UUID interview) {
        return database.sql("update transcript set scorings = scorings + 1 where interview_id = :interview")
                .bind("interview", interview)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows > 0)
                .switchIfEmpty(Mono.error(() -> new TranscriptNotFound(interview)))
                .then(Mono.defer(() -> database.sql("select scorings from transcript where interview_id = :interview")
                        .bind("interview", interview)
                        .map(row -> Objects.requireNonNull(row.get("scorings", Integer.class)))
                        .one()));
    }

    private Mono<Void> insert(Order order, int number) {
        var judge = order.basis().judge();
        return database.sql("""
                        insert into report (id, interview_id, number, status, judge_kind, judge_name, judge_version,
                        rubric_version, asked_by, created_at, token)
                        values (:id, :interview, :number, 'JUDGING', :kind, :name, :version, :rubric, :by, :now, 0)""")
                .bind("id", order.id())
                .bind("interview", order.interview())
                .bind("number", number)
                .bind("kind", judge.kind())
                .bind("name", judge.name())
                .bind("version", judge.version())
                .bind("rubric", order.basis().rubricVersion())
                .bind("by", order.by())
                .bind("now", clock.instant())
                .then();
    }

    /** Deletes one of them, never a first one. */
    Mono<Void> drop(UUID report) {
        return database.sql("delete from report where id = :id and number > 1")
                .bind("id", report)
                .then();
    }

    Flux<Scoring> askedBy(UUID account) {
        return database.sql("select %s from report where asked_by = :account order by created_at"
                        .formatted(ScoringRow.COLUMNS))
                .bind("account", account)
                .map(ScoringRow::of)
                .all();
    }

    Mono<Void> forgetWhoAsked(UUID account) {
        return database.sql("update report set asked_by = null where asked_by = :account")
                .bind("account", account)
                .then();
    }

    Mono<Void> pass(UUID guest, UUID account) {
        return database.sql("update report set asked_by = :account where asked_by = :guest")
                .bind("account", account)
                .bind("guest", guest)
                .then();
    }
}
