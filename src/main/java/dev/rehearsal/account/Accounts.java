package dev.rehearsal.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The accounts of this service. */
@Component
class Accounts {

    private static final String GUEST_NAME = "Guest";

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final Clock clock;

    Accounts(DatabaseClient database, TransactionalOperator transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Makes an account for somebody who just walked in. */
    Mono<SignedIn> newGuest() {
        var guest = new SignedIn(AccountId.random(), GUEST_NAME, true, Set.of(Role.CANDIDATE));
        return insert(guest)
                .then(insertRole(guest))
                .as(transactions::transactional)
                .thenReturn(guest);
    }

    private Mono<Void> insert(SignedIn person) {
        return database.sql("insert into account (id, name, guest, created_at) values (:id, :name, :guest, :at)")
                .bind("id", person.account().value())
                .bind("name", person.name())
                .bind("guest", person.guest())
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .then();
    }

    private Mono<Void> insertRole(SignedIn person) {
        return database.sql("insert into account_role (account_id, role) values (:id, :role)")
                .bind("id", person.account().value())
                .bind("role", Role.CANDIDATE.name())
                .then();
    }
}
