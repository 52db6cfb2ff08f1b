package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.seal.Seal;
import dev.rehearsal.platform.Refusal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.springframework.http.HttpStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The authenticators that people have set up, or are about to. Their secrets lie sealed. */
@Component
class Authenticators {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;

    private final DatabaseClient database;
    private final Seal seal;
    private final Clock clock;

    Authenticators(DatabaseClient database, Seal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param secret as it is kept
     * @param confirmed whether a first code has shown that it works
     */
    record Authenticator(AccountId account, String secret, boolean confirmed) {}

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
        return open(authenticator).flatMap(secret -> {
            var step = stepOf(secret, code);
            return step.isEmpty() ? Mono.just(false) : take(authenticator.account(), step.getAsLong());
        });
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

    /** Not with a key that other machines do not have: they could never check its codes. */
    private Mono<Long> insert(AccountId account, String secret) {
        return database.sql("""
                        insert into account_totp (account_id, secret, confirmed, last_step)
                        select cast(:account as uuid), cast(:secret as varchar), false, 0
                        from second_factor_key where key_id = :key""")
                .bind("account", account.value())
                .bind("secret", seal.seal(account, secret))
                .bind("key", seal.currentKey())
                .fetch()
                .rowsUpdated()
                .filter(inserted -> inserted > 0)
                .switchIfEmpty(Mono.error(() -> new Refusal(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "This service cannot keep second factors yet: its machines have different keys."
                                + " Tell whoever runs it.")));
    }

    /** A lost key must not look like a wrong code, which one would type again and again. */
    private Mono<byte[]> open(Authenticator authenticator) {
        return Mono.justOrEmpty(seal.open(authenticator.account(), authenticator.secret()))
                .map(Base32::decode)
                .switchIfEmpty(Mono.error(() -> Refusal.of(
                        HttpStatus.FORBIDDEN,
                        "second-factor-wrong",
                        "This service has lost the key to your authenticator. Type a recovery code instead,"
                                + " or ask an admin to remove your second factor.")));
    }

    private OptionalLong stepOf(byte[] secret, String code) {
        var now = Totp.step(clock.instant());
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(candidate -> Totp.code(secret, candidate).equals(code))
                .findFirst();
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
