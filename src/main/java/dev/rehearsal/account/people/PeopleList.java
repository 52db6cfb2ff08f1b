package dev.rehearsal.account.people;

import dev.rehearsal.account.Role;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lists the people with an account of their own, as admins see them. */
@Component
class PeopleList {

    private static final int PAGE = 50;

    /**
     * A role is looked for in a join of its own, so that all of a person's roles are listed whichever was asked for.
     */
    private static final String SELECT = """
            select a.id, a.name, a.email, a.locked, a.created_at,
              (select max(last_access_at) from web_session w where w.account_id = a.id) as last_at,
              (select count(*) from account_totp t where t.account_id = a.id and t.confirmed) as factors,
              (select count(*) from account_role r where r.account_id = a.id and r.role = 'INTERVIEWER') as interviewer,
              (select count(*) from account_role r where r.account_id = a.id and r.role = 'ADMIN') as admin
            from account a
            where not a.guest and (lower(a.name) like :search or a.email like :search)
              and exists (select 1 from account_role r where r.account_id = a.id and r.role = :role)
            order by lower(a.name), a.id limit :limit offset :offset""";

    private final DatabaseClient database;

    PeopleList(DatabaseClient database) {
        this.database = database;
    }

    /** One person in the list. */
    record Person(
            String account,
            String name,
            @Nullable String email,
            List<String> roles,
            boolean locked,
            String secondFactor,
            Instant createdAt,
            @Nullable Instant lastAt) {}

    /** Some people, and whether there are more. */
    record Page(List<Person> people, boolean more) {}

    Mono<Page> page(String search, String role, int number) {
        var wanted = Role.of(role).orElse(Role.CANDIDATE);
        return database.sql(SELECT)
                .bind("search", "%" + escaped(search.strip().toLowerCase(Locale.ROOT)) + "%")
                .bind("role", wanted.name())
                .bind("limit", PAGE + 1)
                .bind("offset", (long) number * PAGE)
                .map(PeopleList::person)
                .all()
                .collectList()
                .map(found -> new Page(found.stream().limit(PAGE).toList(), found.size() > PAGE));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Person person(Readable row) {
        var lastAt = row.get("last_at", OffsetDateTime.class);
        return new Person(
                Objects.requireNonNull(row.get("id", UUID.class)).toString(),
                Objects.requireNonNull(row.get("name", String.class)),
                row.get("email", String.class),
                roles(row),
                Objects.requireNonNull(row.get("locked", Boolean.class)),
                some(row, "factors") ? "on" : "off",
                Objects.requireNonNull(row.get("created_at", OffsetDateTime.class))
                        .toInstant(),
                lastAt == null ? null : lastAt.toInstant());
    }

    private static List<String> roles(Readable row) {
        return Arrays.stream(Role.values())
                .filter(role -> role == Role.CANDIDATE || some(row, role.word()))
                .map(Role::word)
                .toList();
    }

    private static boolean some(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Long.class)) > 0;
    }
}
