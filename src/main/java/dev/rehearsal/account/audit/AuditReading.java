package dev.rehearsal.account.audit;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.PersonalData;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the trail, with the names of those who are still here. */
@Component
class AuditReading implements PersonalData {

    private static final String SELECT = """
            select e.seq, e.at, e.action, e.detail, e.actor, e.subject,
              a.id as actor_id, a.name as actor_name, s.id as subject_id, s.name as subject_name
            from audit_entry e
            left join account_pseudonym ap on ap.pseudonym = e.actor left join account a on a.id = ap.account_id
            left join account_pseudonym sp on sp.pseudonym = e.subject left join account s on s.id = sp.account_id
            where\s""";

    private final DatabaseClient database;

    AuditReading(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Somebody in the trail.
     *
     * @param account null when it has been deleted; then nothing tells who it was
     */
    record Somebody(@Nullable String account, @Nullable String name, String pseudonym) {}

    /** One entry. */
    record Entry(
            long seq,
            Instant at,
            String action,
            @Nullable Somebody actor,
            @Nullable Somebody subject,
            String detail) {}

    /** The newest entries that fit, newest first. */
    Flux<Entry> find(AuditFilter filter) {
        var conditions = filter.conditions();
        var statement = database.sql(SELECT + conditions.where() + " order by e.seq desc limit " + conditions.limit());
        for (var value : conditions.values().entrySet()) {
            statement = statement.bind(value.getKey(), value.getValue());
        }
        return statement.map(AuditReading::entry).all();
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Mono<Object> export(AccountId account) {
        return database.sql("""
                        select e.at, e.action, e.detail from audit_entry e where exists
                        (select 1 from account_pseudonym p where p.account_id = :account
                          and (p.pseudonym = e.actor or p.pseudonym = e.subject)) order by e.seq""")
                .bind("account", account.value())
                .map(row -> new Exported(time(row), text(row, "action"), text(row, "detail")))
                .all()
                .collectList()
                .cast(Object.class);
    }

    /** The trail stays; what tells whom its pseudonyms mean goes. */
    @Override
    public Mono<Void> erase(AccountId account) {
        return database.sql("delete from account_pseudonym where account_id = :account")
                .bind("account", account.value())
                .then();
    }

    private static Entry entry(Readable row) {
        return new Entry(
                Objects.requireNonNull(row.get("seq", Long.class)),
                time(row),
                text(row, "action"),
                somebody(row, "actor"),
                somebody(row, "subject"),
                text(row, "detail"));
    }

    private static @Nullable Somebody somebody(Readable row, String column) {
        var pseudonym = row.get(column, UUID.class);
        var account = row.get(column + "_id", UUID.class);
        return pseudonym == null
                ? null
                : new Somebody(
                        account == null ? null : account.toString(),
                        row.get(column + "_name", String.class),
                        pseudonym.toString());
    }

    private static Instant time(Readable row) {
        return Objects.requireNonNull(row.get("at", OffsetDateTime.class)).toInstant();
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }

    record Exported(Instant at, String action, String detail) {}
}
