package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who people are at the providers that vouch for them. An e-mail address is no identity: anybody may claim one. */
@Component
class Identities {

    private final DatabaseClient database;

    Identities(DatabaseClient database) {
        this.database = database;
    }

    Mono<AccountId> account(String issuer, String subject) {
        return database.sql("select account_id from account_identity where issuer = :issuer and subject = :subject")
                .bind("issuer", issuer)
                .bind("subject", subject)
                .map(row -> new AccountId(Objects.requireNonNull(row.get("account_id", UUID.class))))
                .one();
    }

    Mono<Void> keep(String issuer, String subject, AccountId account) {
        return database.sql(
                        "insert into account_identity (issuer, subject, account_id) values (:issuer, :subject, :account)")
                .bind("issuer", issuer)
                .bind("subject", subject)
                .bind("account", account.value())
                .then();
    }

    Mono<String> issuerOf(AccountId account) {
        return database.sql("select issuer from account_identity where account_id = :account order by issuer")
                .bind("account", account.value())
                .map(row -> Objects.requireNonNull(row.get("issuer", String.class)))
                .first();
    }
}
