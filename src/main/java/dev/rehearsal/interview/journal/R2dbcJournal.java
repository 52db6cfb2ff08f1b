package dev.rehearsal.interview.journal;

import dev.rehearsal.interview.journal.EventCodec.Stored;
import dev.rehearsal.platform.GroupWriter;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    private final DatabaseClient database;
    private final EventCodec codec = new EventCodec();
    private final GroupWriter<Appending, Append> appends;

    R2dbcJournal(DatabaseClient database, TransactionalOperator transactions, LeaseTable leases) {
        this.database = database;
        this.appends = new GroupWriter<>(
                new Appends(transactions, leases, new EventTable(database, codec)), Appending::interview);
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

    /** A message that was recorded before, or somebody else's event, stands where this one would. */
    @Override
    public Mono<Append> append(Right right, Entries entries) {
        return appends.write(new Appending(right, entries))
                .onErrorResume(DuplicateKeyException.class, duplicate -> earlier(right.interview(), entries));
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
