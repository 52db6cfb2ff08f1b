package dev.rehearsal.account.sharing;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.session.SessionToken;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The permissions that candidates have given. Of a link the table knows only the hash. */
@Component
class Shares {

    private static final String SELECT = """
            select s.id, s.interview_id, s.owner, a.name as person, s.created_at, s.expires_at, s.revoked_at, s.used_at
            from interview_share s left join account a on a.id = s.person where\s""";
    private static final String OPEN = " and s.revoked_at is null and s.expires_at > :now";

    private final DatabaseClient database;
    private final Clock clock;

    Shares(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a new permission is for. */
    record Wish(UUID interview, AccountId owner, Instant expiresAt) {}

    /** A report that somebody shows to this interviewer. */
    record Shown(UUID interview, String candidate, Instant sharedAt, Instant expiresAt) {}

    Mono<UUID> withLink(Wish wish, String token) {
        return insert(wish, SessionToken.hash(token), null);
    }

    Mono<UUID> withPerson(Wish wish, AccountId person) {
        return insert(wish, null, person.value());
    }

    Flux<Share> of(UUID interview, AccountId owner) {
        return database.sql(
                        SELECT + "s.interview_id = :interview and s.owner = :owner order by s.created_at desc, s.id")
                .bind("interview", interview)
                .bind("owner", owner.value())
                .map(Shares::share)
                .all();
    }

    Mono<Void> pass(AccountId from, AccountId to) {
        return database.sql("update interview_share set owner = :to where owner = :from")
                .bind("to", to.value())
                .bind("from", from.value())
                .then();
    }

    Flux<Share> ofOwner(AccountId owner) {
        return database.sql(SELECT + "s.owner = :owner order by s.created_at, s.id")
                .bind("owner", owner.value())
                .map(Shares::share)
                .all();
    }

    /** Empty when the account has no such share in force. */
    Mono<Long> revoke(UUID id, AccountId owner) {
        return database.sql("update interview_share set revoked_at = :now"
                        + " where id = :id and owner = :owner and revoked_at is null")
                .bind("now", now())
                .bind("id", id)
                .bind("owner", owner.value())
                .fetch()
                .rowsUpdated()
                .filter(revoked -> revoked > 0);
    }

    /** The share behind a link that is in force. */
    Mono<Share> behind(String token) {
        return database.sql(SELECT + "s.token_hash = :hash" + OPEN)
                .bind("hash", SessionToken.hash(token))
                .bind("now", now())
                .map(Shares::share)
                .one();
    }

    /** Whether the interview's owner shows it to this person. Never empty. */
    Mono<Boolean> reaches(UUID interview, AccountId person) {
        return database.sql(SELECT + "s.interview_id = :interview and s.person = :person" + OPEN)
                .bind("interview", interview)
                .bind("person", person.value())
                .bind("now", now())
                .map(Shares::share)
                .all()
                .hasElements();
    }

    /** What is shown to this person, the newest first. */
    Flux<Shown> to(AccountId person) {
        return database.sql("select s.interview_id, o.name, s.created_at, s.expires_at from interview_share s"
                        + " join account o on o.id = s.owner where s.person = :person" + OPEN
                        + " order by s.created_at desc, s.id")
                .bind("person", person.value())
                .bind("now", now())
                .map(row -> new Shown(
                        Objects.requireNonNull(row.get("interview_id", UUID.class)),
                        Objects.requireNonNull(row.get("name", String.class)),
                        time(row, "created_at"),
                        time(row, "expires_at")))
                .all();
    }

    /** Notes the use of a link; false when one was noted within this span already. Never empty. */
    Mono<Boolean> used(UUID id, Duration span) {
        return database.sql("update interview_share set used_at = :now"
                        + " where id = :id and (used_at is null or used_at < :before)")
                .bind("now", now())
                .bind("id", id)
                .bind("before", now().minus(span))
                .fetch()
                .rowsUpdated()
                .map(noted -> noted > 0);
    }

    Mono<Void> forget(UUID interview) {
        return database.sql("delete from interview_share where interview_id = :interview")
                .bind("interview", interview)
                .then();
    }

    private Mono<UUID> insert(Wish wish, @Nullable String hash, @Nullable UUID person) {
        var id = UUID.randomUUID();
        var insert = database.sql("""
                        insert into interview_share (id, interview_id, owner, token_hash, person, created_at, expires_at)
                        values (:id, :interview, :owner, :hash, :person, :now, :expires)""")
                .bind("id", id)
                .bind("interview", wish.interview())
                .bind("owner", wish.owner().value())
                .bind("now", now())
                .bind("expires", wish.expiresAt().atOffset(ZoneOffset.UTC));
        insert = hash == null ? insert.bindNull("hash", String.class) : insert.bind("hash", hash);
        insert = person == null ? insert.bindNull("person", UUID.class) : insert.bind("person", person);
        return insert.then().thenReturn(id);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Share share(Readable row) {
        var times = new Share.Times(
                time(row, "created_at"), time(row, "expires_at"), maybe(row, "revoked_at"), maybe(row, "used_at"));
        return new Share(
                Objects.requireNonNull(row.get("id", UUID.class)),
                Objects.requireNonNull(row.get("interview_id", UUID.class)),
                new AccountId(Objects.requireNonNull(row.get("owner", UUID.class))),
                row.get("person", String.class),
                times);
    }

    private static @Nullable Instant maybe(Readable row, String column) {
        var at = row.get(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Instant time(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, OffsetDateTime.class)).toInstant();
    }
}
