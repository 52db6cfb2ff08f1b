package dev.rehearsal.interview.journal;

import dev.rehearsal.platform.Claiming;
import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The rows of the leases. A new process is a new holder, so what it left behind in a crash is taken over like
 * anybody's.
 */
@Component
final class LeaseTable {

    private static final String LOCK = """
            select interview_id, token, holder, case when expires_at < current_timestamp then 1 else 0 end as expired
            from interview_lease where interview_id = any(cast(:interviews as uuid array))
            order by interview_id for update""";

    private final DatabaseClient database;
    private final UUID holder = UUID.randomUUID();
    private final String expiry;

    LeaseTable(DatabaseClient database, LeaseProperties properties) {
        this.database = database;
        this.expiry = Claiming.expiry(properties.term());
    }

    /**
     * A lease as it stands, locked to the end of the transaction.
     *
     * @param held whether somebody holds it, here or elsewhere
     * @param free whether this node may take it
     */
    record Row(UUID interview, long token, boolean held, boolean free) {

        boolean isHeldBy(Lease lease) {
            return held && token == lease.token();
        }

        Lease next() {
            return new Lease(interview, token + 1);
        }
    }

    /** Locks them, so that nobody can take them over before the transaction ends; waits for whoever has done so. */
    Mono<Map<UUID, Row>> lock(Collection<UUID> interviews) {
        return lock(interviews, "");
    }

    /** Locks those that nobody else has locked. */
    Mono<Map<UUID, Row>> lockAtOnce(Collection<UUID> interviews) {
        return lock(interviews, " skip locked");
    }

    private Mono<Map<UUID, Row>> lock(Collection<UUID> interviews, String wait) {
        return interviews.isEmpty()
                ? Mono.just(Map.of())
                : database.sql(LOCK + wait)
                        .bind("interviews", array(interviews))
                        .map(this::row)
                        .all()
                        .collectMap(Row::interview);
    }

    private Row row(Readable found) {
        UUID current = found.get("holder", UUID.class);
        return new Row(
                Objects.requireNonNull(found.get("interview_id", UUID.class)),
                Objects.requireNonNull(found.get("token", Long.class)),
                current != null,
                isFree(current, Objects.requireNonNull(found.get("expired", Integer.class)) == 1));
    }

    private boolean isFree(@Nullable UUID current, boolean expired) {
        return current == null || current.equals(holder) || expired;
    }

    Mono<Void> take(Collection<UUID> interviews) {
        return interviews.isEmpty()
                ? Mono.empty()
                : database.sql("""
                                update interview_lease set holder = :holder, token = token + 1, expires_at = %s
                                where interview_id = any(cast(:interviews as uuid array))""".formatted(expiry))
                        .bind("holder", holder)
                        .bind("interviews", array(interviews))
                        .then();
    }

    Mono<Void> giveBack(Collection<UUID> interviews) {
        return interviews.isEmpty()
                ? Mono.empty()
                : database.sql("""
                                update interview_lease set holder = null
                                where interview_id = any(cast(:interviews as uuid array))""").bind("interviews", array(interviews)).then();
    }

    /** When a lease runs out that is taken now. */
    String expiry() {
        return expiry;
    }

    private static UUID[] array(Collection<UUID> interviews) {
        return interviews.toArray(UUID[]::new);
    }
}
