package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The hashes of the passwords that people have chosen. */
@Component
class Passwords {

    private final DatabaseClient database;
    private final Clock clock;

    Passwords(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The account with this e-mail address as far as a password opens it. */
    record Credential(AccountId account, String hash) {}

    Mono<Credential> byEmail(String email) {
        return database.sql("""
                        select a.id, p.hash from account a join account_password p on p.account_id = a.id
                        where a.email = :email""")
                .bind("email", email)
                .map(row -> new Credential(
                        new AccountId(Objects.requireNonNull(row.get("id", UUID.class))),
                        Objects.requireNonNull(row.get("hash", String.class))))
                .one();
    }

    /** Empty when the account has no password. */
    Mono<String> hashOf(AccountId account) {
        return database.sql("select hash from account_password where account_id = :account")
                .bind("account", account.value())
                .map(row -> Objects.requireNonNull(row.get("hash", String.class)))
                .one();
    }

    Mono<Void> set(AccountId account, String hash) {
        return update(account, hash)
                .filter(changed -> changed == 0)
                .flatMap(missing -> insert(account, hash)
                        .onErrorResume(DuplicateKeyException.class, raced -> update(account, hash)))
                .then();
    }

    private Mono<Long> update(AccountId account, String hash) {
        return database.sql("update account_password set hash = :hash, changed_at = :now where account_id = :account")
                .bind("hash", hash)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .bind("account", account.value())
                .fetch()
                .rowsUpdated();
    }

    private Mono<Long> insert(AccountId account, String hash) {
        return database.sql(
                        "insert into account_password (account_id, hash, changed_at) values (:account, :hash, :now)")
                .bind("hash", hash)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .bind("account", account.value())
                .fetch()
                .rowsUpdated();
    }
}
