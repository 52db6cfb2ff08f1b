package dev.rehearsal.interview.journal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Leases in a table. */
@Component
final class R2dbcLeases implements Leases {

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final LeaseTable table;

    R2dbcLeases(DatabaseClient database, TransactionalOperator transactions, LeaseTable table) {
        this.database = database;
        this.transactions = transactions;
        this.table = table;
    }

    @Override
    public Mono<Lease> acquire(UUID interview) {
        var one = List.of(interview);
        return transactions.transactional(table.lock(one)
                .mapNotNull(rows -> rows.get(interview))
                .filter(LeaseTable.Row::free)
                .flatMap(row -> table.take(one).thenReturn(row.next())));
    }

    @Override
    public Mono<Boolean> renew(Lease lease) {
        return database.sql(
                        "update interview_lease set expires_at = %s where interview_id = :interview and token = :token and holder is not null"
                                .formatted(table.expiry()))
                .bind("interview", lease.interview())
                .bind("token", lease.token())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    @Override
    public Mono<Void> release(Lease lease) {
        return database.sql(
                        "update interview_lease set holder = null where interview_id = :interview and token = :token")
                .bind("interview", lease.interview())
                .bind("token", lease.token())
                .then();
    }

    @Override
    public Flux<UUID> abandoned() {
        return database.sql(
                        "select interview_id from interview_lease where holder is not null and expires_at < current_timestamp")
                .map(row -> Objects.requireNonNull(row.get("interview_id", UUID.class)))
                .all();
    }
}
