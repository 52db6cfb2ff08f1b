package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.session.SessionToken;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Authenticators and recovery codes. Each code works once. */
@Component
class SecondFactors {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_BYTES = 10;
    private static final int RECOVERY_CODES = 10;

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final Clock clock;

    SecondFactors(DatabaseClient database, TransactionalOperator transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** An authenticator that an account has set up, or is about to. */
    private record Authenticator(String secret, boolean confirmed) {}

    /** Whether the account asks for a code. Never empty. */
    Mono<Boolean> isOn(AccountId account) {
        return authenticator(account).map(Authenticator::confirmed).defaultIfEmpty(false);
    }

    Mono<Long> recoveryCodesLeft(AccountId account) {
        return database.sql("select count(*) as codes from account_recovery_code where account_id = :account")
                .bind("account", account.value())
                .map(row -> Objects.requireNonNull(row.get("codes", Long.class)))
                .one();
    }

    /** Makes a secret that counts once a code of it was confirmed; an earlier unconfirmed one is forgotten. */
    Mono<String> begin(AccountId account) {
        var secret = Base32.encode(random(SECRET_BYTES));
        return database.sql("delete from account_totp where account_id = :account and not confirmed")
                .bind("account", account.value())
                .then()
                .then(database.sql("""
                                insert into account_totp (account_id, secret, confirmed, last_step)
                                values (:account, :secret, false, 0)""")
                        .bind("account", account.value())
                        .bind("secret", secret)
                        .then())
                .as(transactions::transactional)
                .thenReturn(secret);
    }

    /** Turns it on with the first code; empty when the code is wrong or nothing was begun. */
    Mono<List<String>> confirm(AccountId account, String code) {
        return authenticator(account)
                .filter(found -> !found.confirmed())
                .filterWhen(found -> takeStep(account, found, code))
                .flatMap(found -> database.sql("update account_totp set confirmed = true where account_id = :account")
                        .bind("account", account.value())
                        .then()
                        .then(newRecoveryCodes(account)))
                .as(transactions::transactional);
    }

    /** Whether the code, of the authenticator or for recovery, is right; it is used up by that. Never empty. */
    Mono<Boolean> accept(AccountId account, String typed) {
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return authenticator(account)
                .filter(Authenticator::confirmed)
                .flatMap(found -> code.length() == 6 ? takeStep(account, found, code) : takeRecovery(account, code))
                .defaultIfEmpty(false);
    }

    Mono<List<String>> newRecoveryCodes(AccountId account) {
        var codes = Stream.generate(() -> Base32.encode(random(RECOVERY_BYTES)))
                .limit(RECOVERY_CODES)
                .toList();
        return forgetCodes(account)
                .thenMany(Flux.fromIterable(codes))
                .concatMap(code -> database.sql(
                                "insert into account_recovery_code (account_id, code_hash) values (:account, :hash)")
                        .bind("account", account.value())
                        .bind("hash", SessionToken.hash(code))
                        .then())
                .then()
                .as(transactions::transactional)
                .thenReturn(codes.stream().map(SecondFactors::spaced).toList());
    }

    Mono<Void> remove(AccountId account) {
        return database.sql("delete from account_totp where account_id = :account")
                .bind("account", account.value())
                .then()
                .then(forgetCodes(account))
                .as(transactions::transactional);
    }

    private Mono<Void> forgetCodes(AccountId account) {
        return database.sql("delete from account_recovery_code where account_id = :account")
                .bind("account", account.value())
                .then();
    }

    private Mono<Authenticator> authenticator(AccountId account) {
        return database.sql("select secret, confirmed from account_totp where account_id = :account")
                .bind("account", account.value())
                .map(row -> new Authenticator(
                        Objects.requireNonNull(row.get("secret", String.class)),
                        Objects.requireNonNull(row.get("confirmed", Boolean.class))))
                .one();
    }

    /** Clocks may differ by a step; a step that was taken is not taken again. */
    private Mono<Boolean> takeStep(AccountId account, Authenticator found, String code) {
        var secret = Base32.decode(found.secret());
        var now = Totp.step(clock.instant());
        var step = LongStream.rangeClosed(now - 1, now + 1)
                .filter(candidate -> Totp.code(secret, candidate).equals(code))
                .findFirst();
        if (step.isEmpty()) {
            return Mono.just(false);
        }
        return database.sql(
                        "update account_totp set last_step = :step where account_id = :account and last_step < :step")
                .bind("step", step.getAsLong())
                .bind("account", account.value())
                .fetch()
                .rowsUpdated()
                .map(taken -> taken > 0);
    }

    private Mono<Boolean> takeRecovery(AccountId account, String code) {
        return database.sql("delete from account_recovery_code where account_id = :account and code_hash = :hash")
                .bind("account", account.value())
                .bind("hash", SessionToken.hash(code))
                .fetch()
                .rowsUpdated()
                .map(taken -> taken > 0);
    }

    private static String spaced(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
