package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Role;
import dev.rehearsal.account.session.SessionToken;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Links that open a door once. The table knows only their hashes. */
@Component
class OneTimeLinks {

    private final DatabaseClient database;
    private final Clock clock;

    OneTimeLinks(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Whom a link is for.
     *
     * @param account whose password may be set anew
     * @param email under which somebody is invited
     * @param role that the invited will have
     */
    record Guest(
            @Nullable AccountId account,
            @Nullable String email,
            @Nullable Role role) {

        static final Guest ANYBODY = new Guest(null, null, Role.ADMIN);
    }

    /** A link that works. */
    record Link(LinkPurpose purpose, Guest guest, Instant expiresAt) {}

    /** A link as it is handed over; the address is shown this once. */
    record Made(String path, Instant expiresAt) {}

    Mono<Made> make(LinkPurpose purpose, Guest guest) {
        var token = SessionToken.random();
        var expires = clock.instant().plus(purpose.life());
        var insert = database.sql("""
                        insert into account_link (token_hash, purpose, account_id, email, role, expires_at)
                        values (:hash, :purpose, :account, :email, :role, :expires)""")
                .bind("hash", SessionToken.hash(token))
                .bind("purpose", purpose.name())
                .bind("expires", expires.atOffset(ZoneOffset.UTC));
        return bind(insert, guest).then().thenReturn(new Made("/link#" + token, expires));
    }

    /** The link when it still works; empty otherwise. */
    Mono<Link> find(String token) {
        return database.sql("select * from account_link where token_hash = :hash and expires_at > :now")
                .bind("hash", SessionToken.hash(token))
                .bind("now", now())
                .map(OneTimeLinks::link)
                .one();
    }

    /** Uses the link up; empty when somebody was faster. */
    Mono<Boolean> take(String token) {
        return database.sql("delete from account_link where token_hash = :hash")
                .bind("hash", SessionToken.hash(token))
                .fetch()
                .rowsUpdated()
                .filter(taken -> taken > 0)
                .map(taken -> true);
    }

    /** Forgets all that were made for this account, or are too old. */
    Mono<Void> forget(AccountId account) {
        return database.sql("delete from account_link where account_id = :account or expires_at < :now")
                .bind("account", account.value())
                .bind("now", now())
                .then();
    }

    /** Forgets all that invite whoever has this address, or are too old. */
    Mono<Void> forget(String email) {
        return database.sql("delete from account_link where email = :email or expires_at < :now")
                .bind("email", email)
                .bind("now", now())
                .then();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static DatabaseClient.GenericExecuteSpec bind(DatabaseClient.GenericExecuteSpec insert, Guest guest) {
        var account = guest.account();
        var email = guest.email();
        var role = guest.role();
        var bound = account == null ? insert.bindNull("account", UUID.class) : insert.bind("account", account.value());
        bound = email == null ? bound.bindNull("email", String.class) : bound.bind("email", email);
        return role == null ? bound.bindNull("role", String.class) : bound.bind("role", role.name());
    }

    private static Link link(Readable row) {
        var account = row.get("account_id", UUID.class);
        var role = row.get("role", String.class);
        var guest = new Guest(
                account == null ? null : new AccountId(account),
                row.get("email", String.class),
                role == null ? null : Role.valueOf(role));
        return new Link(
                LinkPurpose.valueOf(Objects.requireNonNull(row.get("purpose", String.class))),
                guest,
                Objects.requireNonNull(row.get("expires_at", OffsetDateTime.class))
                        .toInstant());
    }
}
