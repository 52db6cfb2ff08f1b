package dev.rehearsal.account.sharing;

import dev.rehearsal.account.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which interviews may be used, under a pseudonym, to calibrate the judges. Asked apart from all sharing. */
@Component
class Consents {

    private final DatabaseClient database;
    private final Clock clock;

    Consents(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One consent. */
    record Consent(String interview, Instant at) {}

    /** Since when there is consent; empty when there is none. */
    Mono<Instant> since(UUID interview) {
        return database.sql("select given_at from interview_consent where interview_id = :interview")
                .bind("interview", interview)
                .map(row -> Objects.requireNonNull(row.get("given_at", OffsetDateTime.class))
                        .toInstant())
                .one();
    }

    Flux<Consent> of(AccountId owner) {
        return database.sql(
                        "select interview_id, given_at from interview_consent where owner = :owner order by given_at")
                .bind("owner", owner.value())
                .map(row -> new Consent(
                        Objects.requireNonNull(row.get("interview_id", UUID.class))
                                .toString(),
                        Objects.requireNonNull(row.get("given_at", OffsetDateTime.class))
                                .toInstant()))
                .all();
    }

    Mono<Void> pass(AccountId from, AccountId to) {
        return database.sql("update interview_consent set owner = :to where owner = :from")
                .bind("to", to.value())
                .bind("from", from.value())
                .then();
    }

    Flux<UUID> all() {
        return database.sql("select interview_id from interview_consent")
                .map(row -> Objects.requireNonNull(row.get("interview_id", UUID.class)))
                .all();
    }

    Mono<Void> give(UUID interview, AccountId owner) {
        return database.sql("insert into interview_consent (interview_id, owner, given_at) values (:id, :owner, :now)")
                .bind("id", interview)
                .bind("owner", owner.value())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .then()
                .onErrorResume(DuplicateKeyException.class, given -> Mono.empty());
    }

    /** All that this owner has given. */
    Mono<Void> withdraw(AccountId owner) {
        return database.sql("delete from interview_consent where owner = :owner")
                .bind("owner", owner.value())
                .then();
    }

    Mono<Void> withdraw(UUID interview) {
        return database.sql("delete from interview_consent where interview_id = :interview")
                .bind("interview", interview)
                .then();
    }
}
