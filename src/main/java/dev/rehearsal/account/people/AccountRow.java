package dev.rehearsal.account.people;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Role;
import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** An account as a join brings it: once for each role. */
record AccountRow(Account account, Role role) {

    static AccountRow of(Readable row) {
        var role = Role.valueOf(text(row, "role"));
        var standing = new Account.Standing(flag(row, "guest"), flag(row, "locked"), EnumSet.of(role));
        var profile = new Account.Profile(text(row, "name"), maybe(row, "email"));
        var created = Objects.requireNonNull(row.get("created_at", OffsetDateTime.class));
        return new AccountRow(new Account(id(row), profile, standing, created.toInstant()), role);
    }

    static AccountId id(Readable row) {
        return new AccountId(Objects.requireNonNull(row.get("id", UUID.class)));
    }

    /** Puts the rows of one account, which must come one after another, together. */
    static Flux<Account> fold(Flux<AccountRow> rows) {
        return rows.bufferUntilChanged(row -> row.account().id()).map(AccountRow::together);
    }

    private static Account together(List<AccountRow> rows) {
        var first = rows.getFirst().account();
        var roles = rows.stream().map(AccountRow::role).collect(Collectors.toSet());
        var standing =
                new Account.Standing(first.standing().guest(), first.standing().locked(), roles);
        return new Account(first.id(), first.profile(), standing, first.createdAt());
    }

    private static boolean flag(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Boolean.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }

    private static @Nullable String maybe(Readable row, String column) {
        return row.get(column, String.class);
    }
}
