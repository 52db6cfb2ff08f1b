package dev.rehearsal.interview.journal;

import dev.rehearsal.interview.journal.EventCodec.Stored;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The journal in a table; its primary key decides between two writers. */
@Component
final class R2dbcJournal implements Journal {

    private static final Append FENCED = new Append.Fenced();

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final EventCodec codec = new EventCodec();

    R2dbcJournal(DatabaseClient database, TransactionalOperator transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public Flux<Recorded> read(UUID interview, int after) {
        return database.sql("""
                        select seq, type, version, payload, at from interview_event
                        where interview_id = :interview and seq > :after order by seq""")
                .bind("interview", interview)
                .bind("after", after)
                .map(row -> recorded(row, codec))
                .all();
    }

    @Override
    public Mono<Append> append(UUID interview, Entries entries) {
        return write(interview, entries, insert(interview, entries));
    }

    @Override
    public Mono<Append> append(Lease lease, Entries entries) {
        return write(
                lease.interview(),
                entries,
                holds(lease).flatMap(held -> held ? insert(lease.interview(), entries) : Mono.just(FENCED)));
    }

    private Mono<Append> write(UUID interview, Entries entries, Mono<Append> work) {
        return transactions
                .transactional(work)
                .onErrorResume(DuplicateKeyException.class, duplicate -> earlier(interview, entries));
    }

    // The row is locked, so that nobody can take the lease over between this look and the append.
    private Mono<Boolean> holds(Lease lease) {
        return database.sql("select token from interview_lease where interview_id = :interview for update")
                .bind("interview", lease.interview())
                .map(row -> Objects.requireNonNull(row.get("token", Long.class)) == lease.token())
                .one()
                .defaultIfEmpty(false);
    }

    private Mono<Append> insert(UUID interview, Entries entries) {
        return Flux.range(0, entries.events().size())
                .concatMap(index -> insert(interview, entries, index))
                .then(Mono.fromSupplier(
                        () -> new Append.Done(entries.after() + entries.events().size())));
    }

    private Mono<Void> insert(UUID interview, Entries entries, int index) {
        Stored stored = codec.write(entries.events().get(index));
        var row = database.sql("""
                        insert into interview_event (interview_id, seq, message_id, type, version, payload, at)
                        values (:interview, :seq, :message, :type, :version, :payload, :at)""")
                .bind("interview", interview)
                .bind("seq", entries.after() + 1 + index)
                .bind("type", stored.type())
                .bind("version", stored.version())
                .bind("payload", stored.payload())
                .bind("at", entries.at().atOffset(ZoneOffset.UTC));
        var message = index == 0 ? entries.messageId() : null;
        return (message == null ? row.bindNull("message", UUID.class) : row.bind("message", message)).then();
    }

    @Override
    public Mono<Integer> find(UUID interview, UUID messageId) {
        return database.sql("select seq from interview_event where interview_id = :interview and message_id = :message")
                .bind("interview", interview)
                .bind("message", messageId)
                .map(row -> Objects.requireNonNull(row.get("seq", Integer.class)))
                .one();
    }

    private Mono<Append> earlier(UUID interview, Entries entries) {
        return Mono.justOrEmpty(entries.messageId())
                .flatMap(message -> find(interview, message))
                .<Append>map(Append.Again::new)
                .defaultIfEmpty(new Append.Outrun());
    }

    static Recorded recorded(Readable row, EventCodec codec) {
        var stored = new Stored(
                text(row, "type"), Objects.requireNonNull(row.get("version", Integer.class)), text(row, "payload"));
        return new Recorded(
                Objects.requireNonNull(row.get("seq", Integer.class)), codec.read(stored), instant(row, "at"));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }

    static Instant instant(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, OffsetDateTime.class)).toInstant();
    }
}
