package dev.rehearsal.calibration.runs;

import dev.rehearsal.calibration.runs.RunStore.Item;
import dev.rehearsal.calibration.table.Columns;
import dev.rehearsal.calibration.table.FindingRow;
import dev.rehearsal.calibration.table.Json;
import dev.rehearsal.platform.Claiming;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Who works on which run. Every write says by which claim, and is refused when there is a newer one or when the run was
 * paused, cancelled or finished.
 */
@Component
class RunClaims implements Claiming<RunClaims.Claim> {

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final Duration lease;
    private final Clock clock;
    private final UUID holder = UUID.randomUUID();

    RunClaims(DatabaseClient database, TransactionalOperator transactions, RunProperties properties, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.lease = properties.lease();
        this.clock = clock;
    }

    /** The right to work on a run until somebody else takes it. */
    record Claim(UUID run, long token) {}

    @Override
    public Flux<UUID> waiting() {
        return database.sql("""
                        select id from calibration_run where status = 'RUNNING'
                        and (expires_at is null or expires_at < current_timestamp) order by started_at limit 20""").map(row -> Columns.id(row, "id")).all();
    }

    @Override
    public Mono<Claim> claim(UUID run) {
        return transactions.transactional(database.sql("""
                                update calibration_run set holder = :holder, token = token + 1,
                                expires_at = %s
                                where id = :run and status = 'RUNNING'
                                and (expires_at is null or expires_at < current_timestamp)""".formatted(Claiming.expiry(lease)))
                .bind("holder", holder)
                .bind("run", run)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows > 0)
                .flatMap(rows -> database.sql("select token from calibration_run where id = :run")
                        .bind("run", run)
                        .map(row -> new Claim(run, Objects.requireNonNull(row.get("token", Long.class))))
                        .one()));
    }

    @Override
    public Mono<Boolean> renew(Claim claim) {
        return database.sql("update calibration_run set expires_at = %s where ".formatted(Claiming.expiry(lease))
                        + "id = :run and token = :token and status = 'RUNNING'")
                .bind("run", claim.run())
                .bind("token", claim.token())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    @Override
    public Mono<Void> release(Claim claim) {
        return database.sql("update calibration_run set expires_at = null where id = :run and token = :token")
                .bind("run", claim.run())
                .bind("token", claim.token())
                .then();
    }

    /** What is left to judge, the plain transcripts first: some changes build on what was found in them. */
    Flux<Item> pending(UUID run) {
        return database.sql("""
                        select * from run_item where run_id = :run and state = 'PENDING'
                        order by case when variant = 'plain' then 0 else 1 end, transcript_id, variant""")
                .bind("run", run)
                .map(row -> new Item(Columns.id(row, "transcript_id"), Columns.text(row, "variant")))
                .all();
    }

    /** Keeps what was found in one transcript, once: all of it, or nothing when the claim is lost. */
    Mono<Void> keep(Claim claim, Item item, List<FindingRow> findings, long millis) {
        return transactions.transactional(settle(claim, item, "DONE", "", millis)
                .filter(rows -> rows > 0)
                .flatMapMany(rows -> Flux.fromIterable(findings))
                .concatMap(finding -> add(claim.run(), item, finding))
                .then());
    }

    /** Leaves a transcript unjudged, and says why. */
    Mono<Void> fail(Claim claim, Item item, String why) {
        return settle(claim, item, "FAILED", why, 0).then();
    }

    private Mono<Long> settle(Claim claim, Item item, String state, String why, long millis) {
        return database.sql("""
                        update run_item set state = :state, why = :why, millis = :millis
                        where run_id = :run and transcript_id = :transcript and variant = :variant
                        and state = 'PENDING' and exists (select 1 from calibration_run r
                        where r.id = :run and r.token = :token and r.status = 'RUNNING')""")
                .bind("state", state)
                .bind("why", why.substring(0, Math.min(500, why.length())))
                .bind("millis", millis)
                .bind("run", claim.run())
                .bind("transcript", item.transcript())
                .bind("variant", item.variant())
                .bind("token", claim.token())
                .fetch()
                .rowsUpdated();
    }

    private Mono<Void> add(UUID run, Item item, FindingRow finding) {
        return database.sql("""
                        insert into run_finding (run_id, transcript_id, variant, criterion, payload)
                        values (:run, :transcript, :variant, :criterion, :payload)""")
                .bind("run", run)
                .bind("transcript", item.transcript())
                .bind("variant", item.variant())
                .bind("criterion", finding.criterion())
                .bind("payload", Json.write(finding))
                .then();
    }

    /** Closes the run for good when nothing is left to judge. */
    Mono<Void> finish(Claim claim) {
        return database.sql("""
                        update calibration_run set status = 'FINISHED', finished_at = :now, holder = null,
                        expires_at = null where id = :run and token = :token and status = 'RUNNING'
                        and not exists (select 1 from run_item i where i.run_id = :run and i.state = 'PENDING')""")
                .bind("now", clock.instant())
                .bind("run", claim.run())
                .bind("token", claim.token())
                .then();
    }
}
