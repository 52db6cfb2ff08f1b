package dev.rehearsal.interview.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Leases in a table. A new process is a new holder, so what it left behind in a crash is taken over like anybody's. */
@Component
final class R2dbcLeases implements Leases {

    private static final int KEPT = 10_000;

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final Duration term;
    private final UUID holder = UUID.randomUUID();
    private final Cache<UUID, Lease> last =
            Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

    R2dbcLeases(DatabaseClient database, TransactionalOperator transactions, LeaseProperties properties) {
        this.database = database;
        this.transactions = transactions;
        this.term = properties.term();
    }

    /** Who was the last to hold a lease knows its token, and need not look it up to take it once more. */
    @Override
    public Mono<Lease> acquire(UUID interview) {
        return Mono.justOrEmpty(last.getIfPresent(interview))
                .flatMap(this::again)
                .switchIfEmpty(Mono.defer(() -> anew(interview)))
                .doOnNext(lease -> last.put(interview, lease));
    }

    private Mono<Lease> again(Lease lease) {
        return taken(lease.interview(), " and token = " + lease.token())
                .flatMap(rows -> rows == 0 ? Mono.empty() : Mono.just(new Lease(lease.interview(), lease.token() + 1)));
    }

    private Mono<Lease> anew(UUID interview) {
        return transactions.transactional(
                taken(interview, "").flatMap(rows -> rows == 0 ? Mono.empty() : lease(interview)));
    }

    @Override
    public Mono<Boolean> renew(Lease lease) {
        return database.sql(
                        "update interview_lease set expires_at = current_timestamp + %s where interview_id = :interview and token = :token and holder is not null"
                                .formatted(seconds()))
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

    private Mono<Long> taken(UUID interview, String condition) {
        return database.sql("""
                        update interview_lease
                        set holder = :holder, token = token + 1, expires_at = current_timestamp + %s
                        where interview_id = :interview
                        and (holder is null or holder = :holder or expires_at < current_timestamp)%s""".formatted(seconds(), condition))
                .bind("holder", holder)
                .bind("interview", interview)
                .fetch()
                .rowsUpdated();
    }

    private Mono<Lease> lease(UUID interview) {
        return database.sql("select token from interview_lease where interview_id = :interview")
                .bind("interview", interview)
                .map(row -> new Lease(interview, Objects.requireNonNull(row.get("token", Long.class))))
                .one();
    }

    // A literal, since the two databases do not agree on how an interval is bound.
    private String seconds() {
        return "interval '%d.%03d' second".formatted(term.toSeconds(), term.toMillisPart());
    }
}
