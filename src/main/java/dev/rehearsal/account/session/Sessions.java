package dev.rehearsal.account.session;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.PersonalData;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where an account is signed in. Sessions are known by the hash of their token, which opens nothing. */
@Component
public class Sessions implements PersonalData {

    private final DatabaseClient database;
    private final SessionSettings settings;
    private final Clock clock;

    Sessions(DatabaseClient database, SessionSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** One place where an account is signed in. */
    public record Place(String id, String device, Instant createdAt, Instant lastAt) {}

    /** The id of the session that this request came with. */
    public static Mono<String> idOf(ServerWebExchange exchange) {
        return exchange.getSession().map(WebSession::getId).map(SessionToken::hash);
    }

    /** All that have not ended, the most recently used first. */
    public Flux<Place> of(AccountId account) {
        return database.sql("""
                        select id_hash, device, created_at, last_access_at from web_session
                        where account_id = :account and created_at > :oldest and last_access_at > :idlest
                        order by last_access_at desc, id_hash""")
                .bind("account", account.value())
                .bind("oldest", clock.instant().minus(settings.longest()).atOffset(ZoneOffset.UTC))
                .bind("idlest", clock.instant().minus(settings.idle()).atOffset(ZoneOffset.UTC))
                .map(Sessions::place)
                .all();
    }

    /** Ends one; empty when the account has no such session. */
    public Mono<String> end(AccountId account, String id) {
        return database.sql("delete from web_session where account_id = :account and id_hash = :id")
                .bind("account", account.value())
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .filter(ended -> ended > 0)
                .map(ended -> id);
    }

    /** Ends them all, on every node. */
    public Mono<Void> endAll(AccountId account) {
        return endAllBut(account, "");
    }

    /** Ends all but this one. */
    public Mono<Void> endAllBut(AccountId account, String id) {
        return database.sql("delete from web_session where account_id = :account and id_hash <> :id")
                .bind("account", account.value())
                .bind("id", id)
                .then();
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public Mono<Object> export(AccountId account) {
        return of(account)
                .map(place -> new Exported(place.device(), place.createdAt(), place.lastAt()))
                .collectList()
                .cast(Object.class);
    }

    @Override
    public Mono<Void> erase(AccountId account) {
        return endAll(account);
    }

    private static Place place(Readable row) {
        var device = row.get("device", String.class);
        return new Place(
                Objects.requireNonNull(row.get("id_hash", String.class)),
                device == null || device.isEmpty() ? "Unknown browser" : device,
                time(row, "created_at"),
                time(row, "last_access_at"));
    }

    private static Instant time(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, OffsetDateTime.class)).toInstant();
    }

    record Exported(String device, Instant createdAt, Instant lastAt) {}
}
