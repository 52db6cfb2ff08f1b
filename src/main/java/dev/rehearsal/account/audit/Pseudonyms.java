package dev.rehearsal.account.audit;

import dev.rehearsal.account.AccountId;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The random names under which the trail knows accounts. A name's tie to its account goes with the account. */
@Component
class Pseudonyms {

    private final DatabaseClient database;

    Pseudonyms(DatabaseClient database) {
        this.database = database;
    }

    /** The account's name in the trail, made when it has none yet; empty when there is no such account. */
    Mono<UUID> of(AccountId account) {
        // For nobody no more is done than for somebody who has one: the time must not tell them apart.
        return find(account)
                .switchIfEmpty(Mono.defer(() -> account.equals(AccountId.NOBODY) ? Mono.empty() : make(account)));
    }

    Mono<UUID> find(AccountId account) {
        return database.sql("select pseudonym from account_pseudonym where account_id = :account")
                .bind("account", account.value())
                .map(row -> Objects.requireNonNull(row.get("pseudonym", UUID.class)))
                .one();
    }

    private Mono<UUID> make(AccountId account) {
        return database.sql("insert into account_pseudonym (account_id, pseudonym)"
                        + " select id, cast(:pseudonym as uuid) from account where id = :account")
                .bind("pseudonym", UUID.randomUUID())
                .bind("account", account.value())
                .fetch()
                .rowsUpdated()
                .onErrorResume(DuplicateKeyException.class, raced -> Mono.just(1L))
                .flatMap(made -> find(account));
    }
}
