package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Summary;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reports in their table. */
@Component
final class Reports {

    private static final String NEWEST = """
            select * from report r where r.interview_id in (:interviews) and r.number =
            (select max(n.number) from report n where n.interview_id = r.interview_id)""";

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final Clock clock;

    Reports(DatabaseClient database, TransactionalOperator transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A report as far as it has come.
     *
     * @param body null until it is written
     */
    record Kept(UUID id, Summary summary, @Nullable String body) {}

    /** Keeps the transcript and begins its first report, both or neither; gives the report's id. */
    Mono<UUID> begin(Mono<Void> transcript, UUID interview, JudgeName judge) {
        var report = UUID.randomUUID();
        return transactions.transactional(
                transcript.then(begin(report, interview, judge)).thenReturn(report));
    }

    private Mono<Void> begin(UUID report, UUID interview, JudgeName judge) {
        return database.sql("""
                        insert into report
                        (id, interview_id, number, status, judge_kind, judge_name, judge_version, created_at, token)
                        values (:id, :interview, 1, 'JUDGING', :kind, :name, :version, :now, 0)""")
                .bind("id", report)
                .bind("interview", interview)
                .bind("kind", judge.kind())
                .bind("name", judge.name())
                .bind("version", judge.version())
                .bind("now", clock.instant())
                .then();
    }

    Flux<Kept> newest(Collection<UUID> interviews) {
        return interviews.isEmpty()
                ? Flux.empty()
                : database.sql(NEWEST)
                        .bind("interviews", interviews)
                        .map(Reports::kept)
                        .all();
    }

    /** Opens an incomplete report again and forgets what was not judged; the number of reports opened, 0 or 1. */
    Mono<Long> reopen(UUID report) {
        return database.sql(
                        "update report set status = 'JUDGING', expires_at = null where id = :id and status = 'INCOMPLETE'")
                .bind("id", report)
                .fetch()
                .rowsUpdated();
    }

    private static Kept kept(Readable row) {
        var summary = new Summary(
                Objects.requireNonNull(row.get("interview_id", UUID.class)),
                Report.Status.valueOf(
                        Objects.requireNonNull(row.get("status", String.class)).toUpperCase(Locale.ROOT)),
                row.get("verdict", String.class),
                row.get("score", Double.class));
        return new Kept(Objects.requireNonNull(row.get("id", UUID.class)), summary, row.get("body", String.class));
    }
}
