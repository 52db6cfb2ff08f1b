package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.session.SessionToken;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** For the day on which an authenticator is lost: ten codes that work once each. The table knows only their hashes. */
@Component
class RecoveryCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 10;
    private static final int CODES = 10;

    private final DatabaseClient database;

    RecoveryCodes(DatabaseClient database) {
        this.database = database;
    }

    Mono<Long> left(AccountId account) {
        return database.sql("select count(*) as codes from account_recovery_code where account_id = :account")
                .bind("account", account.value())
                .map(row -> Objects.requireNonNull(row.get("codes", Long.class)))
                .one();
    }

    /** New ones in place of all earlier ones. */
    Mono<List<String>> renew(AccountId account) {
        var codes = Stream.generate(RecoveryCodes::random).limit(CODES).toList();
        return forget(account)
                .thenMany(Flux.fromIterable(codes))
                .concatMap(code -> insert(account, code))
                .then()
                .thenReturn(codes.stream().map(RecoveryCodes::spaced).toList());
    }

    /** Uses a code up; false when the account has no such code. Never empty. */
    Mono<Boolean> take(AccountId account, String code) {
        return database.sql("delete from account_recovery_code where account_id = :account and code_hash = :hash")
                .bind("account", account.value())
                .bind("hash", SessionToken.hash(code))
                .fetch()
                .rowsUpdated()
                .map(taken -> taken > 0);
    }

    Mono<Void> forget(AccountId account) {
        return database.sql("delete from account_recovery_code where account_id = :account")
                .bind("account", account.value())
                .then();
    }

    private Mono<Void> insert(AccountId account, String code) {
        return database.sql("insert into account_recovery_code (account_id, code_hash) values (:account, :hash)")
                .bind("account", account.value())
                .bind("hash", SessionToken.hash(code))
                .then();
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes);
    }

    private static String spaced(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }
}
