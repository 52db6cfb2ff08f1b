package dev.rehearsal.account.signin;

import dev.rehearsal.account.Role;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The invitations that nobody has used yet, and that still work. */
@Component
class OpenInvitations {

    private static final String OPEN = " from account_link where purpose = 'INVITATION' and expires_at > :now";

    private final DatabaseClient database;
    private final Clock clock;

    OpenInvitations(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param id the hash of its link, from which nobody gets the link
     */
    record Open(String id, String email, Role role, Instant expiresAt) {}

    /** All, the newest first. */
    Flux<Open> all() {
        return sql("select *" + OPEN + " order by expires_at desc, email")
                .map(OpenInvitations::open)
                .all();
    }

    /** Those to somebody with this address. */
    Flux<Open> to(String email) {
        return sql("select *" + OPEN + " and email = :email")
                .bind("email", email)
                .map(OpenInvitations::open)
                .all();
    }

    /** Its link leads nowhere from now on; empty when there is no such invitation any more. */
    Mono<Open> withdraw(String id) {
        return sql("select *" + OPEN + " and token_hash = :id")
                .bind("id", id)
                .map(OpenInvitations::open)
                .one()
                .filterWhen(open -> sql("delete" + OPEN + " and token_hash = :id")
                        .bind("id", id)
                        .fetch()
                        .rowsUpdated()
                        .map(gone -> gone > 0));
    }

    private DatabaseClient.GenericExecuteSpec sql(String statement) {
        return database.sql(statement).bind("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static Open open(Readable row) {
        return new Open(
                text(row, "token_hash"),
                text(row, "email"),
                Role.valueOf(text(row, "role")),
                Objects.requireNonNull(row.get("expires_at", OffsetDateTime.class))
                        .toInstant());
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
