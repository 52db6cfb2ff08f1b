package dev.rehearsal.interview.journal;

import dev.rehearsal.account.AccountId;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Looks across the journals of many interviews. */
@Component
public class Surveys {

    private static final String OVER = "('ended', 'neglected')";

    private final DatabaseClient database;
    private final EventCodec codec = new EventCodec();

    Surveys(DatabaseClient database) {
        this.database = database;
    }

    /** When something last happened in an interview. */
    public record Touched(UUID interview, Instant at, int seq) {}

    /** An event of one of many interviews. */
    public record Of(UUID interview, Recorded recorded) {}

    /** Interviews whose clock runs. */
    public Flux<Touched> running() {
        return touched(database.sql("""
                select e.interview_id, max(e.at) as at, max(e.seq) as seq from interview_event e
                where e.interview_id in (
                    select s.interview_id from interview_event s where s.type in ('started', 'resumed')
                    and not exists (
                        select 1 from interview_event l where l.interview_id = s.interview_id and l.seq > s.seq
                        and l.type in ('paused', 'resumed', 'ended', 'neglected')))
                group by e.interview_id"""));
    }

    /** Interviews that are open and that nobody has touched since then. */
    public Flux<UUID> untouchedSince(Instant then) {
        return ids(database.sql("""
                        select i.id as interview_id from interview i where i.created_at < :then
                        and not exists (select 1 from interview_event e where e.interview_id = i.id
                            and (e.at >= :then or e.type in %s))""".formatted(OVER)).bind("then", then.atOffset(ZoneOffset.UTC)));
    }

    /** Interviews that have ended and whose transcript the judge has not got. */
    public Flux<UUID> owed() {
        return ids(database.sql("""
                select e.interview_id from interview_event e where e.type = 'ended'
                and not exists (select 1 from interview_event h where h.interview_id = e.interview_id
                    and h.type = 'handed-over')"""));
    }

    /** Interviews in which something was recorded since then. */
    public Flux<Touched> touchedSince(Instant then) {
        return touched(database.sql("""
                        select interview_id, max(at) as at, max(seq) as seq from interview_event
                        where at >= :then group by interview_id""").bind("then", then.atOffset(ZoneOffset.UTC)));
    }

    /** When an account's interviews were last touched. */
    public Flux<Touched> lastTouches(AccountId owner) {
        return touched(database.sql("""
                        select e.interview_id, max(e.at) as at, max(e.seq) as seq from interview_event e
                        join interview i on i.id = e.interview_id where i.owner = :owner group by e.interview_id""").bind("owner", owner.value()));
    }

    /** What started, stopped and ended an account's interviews, in order for each. */
    public Flux<Of> lifecycles(AccountId owner) {
        return database.sql("""
                        select e.interview_id, e.seq, e.type, e.version, e.payload, e.at from interview_event e
                        join interview i on i.id = e.interview_id where i.owner = :owner
                        and e.type in ('started', 'paused', 'resumed', 'ended', 'neglected', 'handed-over')
                        order by e.interview_id, e.seq""")
                .bind("owner", owner.value())
                .map(row -> new Of(id(row), R2dbcJournal.recorded(row, codec)))
                .all();
    }

    private static Flux<Touched> touched(DatabaseClient.GenericExecuteSpec query) {
        return query.map(row -> new Touched(
                        id(row),
                        R2dbcJournal.instant(row, "at"),
                        Objects.requireNonNull(row.get("seq", Integer.class))))
                .all();
    }

    private static Flux<UUID> ids(DatabaseClient.GenericExecuteSpec query) {
        return query.map(Surveys::id).all();
    }

    private static UUID id(Readable row) {
        return Objects.requireNonNull(row.get("interview_id", UUID.class));
    }
}
