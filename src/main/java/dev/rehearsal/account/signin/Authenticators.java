package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.LongStream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The authenticators that people have set up, or are about to. */
@Component
class Authenticators {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;

    private final DatabaseClient database;
    private final Clock clock;

    Authenticators(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param confirmed whether a first code has shown that it works
     */
    record Authenticator(AccountId account, String secret, boolean confirmed) {

        /** Without the secret, whoever prints it. */
        @Override
        public String toString() {
            return "Authenticator[" + account + "]";
        }
    }

    /** Empty when the account has none. */
    Mono<Authenticator> of(AccountId account) {
        return database.sql("select secret, confirmed from account_totp where account_id = :account")
                .bind("account", account.value())
                .map(row -> new Authenticator(
                        account,
                        Objects.requireNonNull(row.get("secret", String.class)),
                        Objects.requireNonNull(row.get("confirmed", Boolean.class))))
                .one();
    }

    /** A new secret in place of one that was never confirmed. */
    Mono<String> begin(AccountId account) {
        var secret = Base32.encode(random());
        return database.sql("delete from account_totp where account_id = :account and not confirmed")
                .bind("account", account.value())
                .then()
                .then(insert(account, secret))
                .thenReturn(secret);
    }

    /**
     * Uses up the time step whose code this is; false when it is the code of none, or of one that was taken. Clocks may
     * differ by a step. Never empty.
     */
    Mono<Boolean> take(Authenticator authenticator, String code) {
        var secret = Base32.decode(authenticator.secret());
        var now = Totp.step(clock.instant());
        var step = LongStream.rangeClosed(now - 1, now + 1)
                .filter(candidate -> Totp.code(secret, candidate).equals(code))
                .findFirst();
        return step.isEmpty() ? Mono.just(false) : take(authenticator.account(), step.getAsLong());
    }

    Mono<Void> confirm(AccountId account) {
        return database.sql("update account_totp set confirmed = true where account_id = :account")
                .bind("account", account.value())
                .then();
    }

    Mono<Void> forget(AccountId account) {
        return database.sql("delete from account_totp where account_id = :account")
                .bind("account", account.value())
                .then();
    }

    private Mono<Void> insert(AccountId account, String secret) {
        return database.sql("""
                        insert into account_totp (account_id, secret, confirmed, last_step)
                        values (:account, :secret, false, 0)""")
                .bind("account", account.value())
                .bind("secret", secret)
                .then();
    }

    private Mono<Boolean> take(AccountId account, long step) {
        return database.sql(
                        "update account_totp set last_step = :step where account_id = :account and last_step < :step")
                .bind("step", step)
                .bind("account", account.value())
                .fetch()
                .rowsUpdated()
                .map(taken -> taken > 0);
    }

    private static byte[] random() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
