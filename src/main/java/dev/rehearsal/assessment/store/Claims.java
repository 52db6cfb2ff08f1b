package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.platform.Claiming;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who judges which report. Every write says by which claim, and is refused when a newer one was made. */
@Component
final class Claims implements Claiming<Claim> {

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final Duration term;
    private final UUID holder = UUID.randomUUID();

    Claims(DatabaseClient database, TransactionalOperator transactions, JudgingProperties properties) {
        this.database = database;
        this.transactions = transactions;
        this.term = properties.lease();
    }

    @Override
    public Flux<UUID> waiting() {
        return database.sql("""
                        select id from report where status = 'JUDGING'
                        and (expires_at is null or expires_at < current_timestamp) order by created_at limit 20""")
                .map(row -> Objects.requireNonNull(row.get("id", UUID.class)))
                .all();
    }

    @Override
    public Mono<Claim> claim(UUID report) {
        return transactions.transactional(database.sql("""
                                update report set holder = :holder, token = token + 1,
                                expires_at = %s
                                where id = :id and status = 'JUDGING'
                                and (expires_at is null or expires_at < current_timestamp)""".formatted(Claiming.expiry(term)))
                .bind("holder", holder)
                .bind("id", report)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 0 ? Mono.empty() : read(report)));
    }

    private Mono<Claim> read(UUID report) {
        return database.sql("select interview_id, number, rubric_version, token from report where id = :id")
                .bind("id", report)
                .map(row ->
                        new Claim(report, Claims.subject(row), Objects.requireNonNull(row.get("token", Long.class))))
                .one();
    }

    private static Claim.Subject subject(Readable row) {
        return new Claim.Subject(
                Objects.requireNonNull(row.get("interview_id", UUID.class)),
                Objects.requireNonNull(row.get("number", Integer.class)),
                Objects.requireNonNull(row.get("rubric_version", Integer.class)));
    }

    @Override
    public Mono<Boolean> renew(Claim claim) {
        return database.sql("update report set expires_at = %s where id = :id and token = :token and status = 'JUDGING'"
                        .formatted(Claiming.expiry(term)))
                .bind("id", claim.report())
                .bind("token", claim.token())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    @Override
    public Mono<Void> release(Claim claim) {
        return database.sql("update report set expires_at = null where id = :id and token = :token")
                .bind("id", claim.report())
                .bind("token", claim.token())
                .then();
    }

    Flux<Finding> findings(UUID report) {
        return database.sql("select payload from finding where report_id = :id")
                .bind("id", report)
                .map(row -> Json.read(Objects.requireNonNull(row.get("payload", String.class)), StoredFinding.class)
                        .finding())
                .all();
    }

    /** Keeps a finding; the number kept is 0 when the claim was lost. */
    Mono<Long> add(Claim claim, Finding finding) {
        return database.sql("""
                        insert into finding (report_id, criterion, payload)
                        select id, cast(:criterion as varchar(100)), cast(:payload as varchar(200000))
                        from report where id = :id and token = :token""")
                .bind("criterion", finding.criterion().value())
                .bind("payload", Json.write(StoredFinding.of(finding)))
                .bind("id", claim.report())
                .bind("token", claim.token())
                .fetch()
                .rowsUpdated();
    }

    /** Puts this judge's name on the report, and forgets what another one has found: no report mixes judges. */
    Mono<Void> sign(Claim claim, JudgeName judge) {
        return transactions.transactional(database.sql("""
                                update report set judge_kind = :kind, judge_name = :name, judge_version = :version
                                where id = :id and token = :token
                                and (judge_kind <> :kind or judge_name <> :name or judge_version <> :version)""")
                .bind("kind", judge.kind())
                .bind("name", judge.name())
                .bind("version", judge.version())
                .bind("id", claim.report())
                .bind("token", claim.token())
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 0 ? Mono.empty() : forget(claim.report())));
    }

    private Mono<Void> forget(UUID report) {
        return database.sql("delete from finding where report_id = :id")
                .bind("id", report)
                .then();
    }

    /** Leaves it incomplete, to be opened again. */
    Mono<Void> setAside(Claim claim) {
        return database.sql("update report set status = 'INCOMPLETE' where id = :id and token = :token")
                .bind("id", claim.report())
                .bind("token", claim.token())
                .then();
    }

    /** Writes the report; the number written is 0 when the claim was lost. */
    Mono<Long> complete(Claim claim, Report report) {
        return database.sql("""
                        update report set status = :status, scored_at = :at, verdict = :verdict, score = :score,
                        body = :body, holder = null, expires_at = null where id = :id and token = :token""")
                .bind("status", report.status().name())
                .bind("at", Objects.requireNonNull(report.scoredAt()))
                .bind(
                        "verdict",
                        Parameters.in(
                                R2dbcType.VARCHAR,
                                report.verdict() == null
                                        ? null
                                        : report.verdict().point()))
                .bind(
                        "score",
                        Parameters.in(
                                R2dbcType.DOUBLE,
                                report.overall() == null
                                        ? null
                                        : report.overall().point()))
                .bind("body", Json.write(report))
                .bind("id", claim.report())
                .bind("token", claim.token())
                .fetch()
                .rowsUpdated();
    }
}
