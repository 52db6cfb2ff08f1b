package dev.rehearsal.account.session;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.session.MapSession;
import org.springframework.session.ReactiveSessionRepository;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps sessions in a table, so that people stay signed in across restarts and nodes. Spring Session has no repository
 * of its own for R2DBC.
 */
@Component
class TableSessions implements ReactiveSessionRepository<TableSession> {

    /** Writing down each access would cost a write for every request; a minute is precise enough for an idle limit. */
    private static final Duration ACCESS_PRECISION = Duration.ofMinutes(1);

    private final DatabaseClient database;
    private final SessionAttributes attributes;
    private final SessionSettings settings;
    private final Clock clock;

    TableSessions(DatabaseClient database, SessionAttributes attributes, SessionSettings settings, Clock clock) {
        this.database = database;
        this.attributes = attributes;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Mono<TableSession> createSession() {
        return Mono.fromSupplier(() -> TableSession.created(SessionToken.random(), clock.instant(), settings.idle()));
    }

    @Override
    public Mono<TableSession> findById(String id) {
        return database.sql("select * from web_session where id_hash = :hash")
                .bind("hash", SessionToken.hash(id))
                .map(row -> read(id, row))
                .one()
                .filter(session -> session.alive(clock.instant(), settings.longest()))
                .switchIfEmpty(Mono.defer(() -> deleteById(id).then(Mono.empty())));
    }

    @Override
    public Mono<Void> save(TableSession session) {
        if (!session.worthWriting(ACCESS_PRECISION)) {
            return Mono.empty();
        }
        var write = session.stored() ? update(session) : insert(session);
        return write.doOnSuccess(done -> session.written());
    }

    @Override
    public Mono<Void> deleteById(String id) {
        return database.sql("delete from web_session where id_hash = :hash")
                .bind("hash", SessionToken.hash(id))
                .then();
    }

    private Mono<Void> insert(TableSession session) {
        return bind(database.sql("""
                insert into web_session (id_hash, account_id, created_at, last_access_at, idle_seconds, device, attributes)
                values (:hash, :account, :created, :access, :idle, :device, :attributes)"""), session)
                .bind("idle", session.getMaxInactiveInterval().toSeconds())
                .then();
    }

    private Mono<Void> update(TableSession session) {
        return bind(database.sql("""
                update web_session set id_hash = :hash, account_id = :account, created_at = :created,
                last_access_at = :access, device = :device, attributes = :attributes where id_hash = :was"""), session)
                .bind("was", SessionToken.hash(session.storedId()))
                .then();
    }

    private DatabaseClient.GenericExecuteSpec bind(DatabaseClient.GenericExecuteSpec statement, TableSession session) {
        var bound = statement
                .bind("hash", SessionToken.hash(session.getId()))
                .bind("created", session.getCreationTime().atOffset(ZoneOffset.UTC))
                .bind("device", session.getAttributeOrDefault(SessionAttributes.DEVICE, ""))
                .bind("access", session.getLastAccessedTime().atOffset(ZoneOffset.UTC))
                .bind("attributes", attributes.write(session));
        var account = SessionAttributes.accountOf(session);
        return account == null ? bound.bindNull("account", UUID.class) : bound.bind("account", account.value());
    }

    private TableSession read(String id, Readable row) {
        var session = new MapSession(id);
        session.setCreationTime(time(row, "created_at").toInstant());
        session.setLastAccessedTime(time(row, "last_access_at").toInstant());
        session.setMaxInactiveInterval(Duration.ofSeconds(Objects.requireNonNull(row.get("idle_seconds", Long.class))));
        attributes.read(Objects.requireNonNull(row.get("attributes", byte[].class)), session);
        return TableSession.found(session);
    }

    private static OffsetDateTime time(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, OffsetDateTime.class));
    }
}
