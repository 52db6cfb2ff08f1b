package dev.rehearsal.calibration.rating;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.calibration.table.Columns;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who rates. A rater is made when somebody first rates, and stays when the person goes. */
@Component
public class Raters {

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final Clock clock;

    Raters(DatabaseClient database, TransactionalOperator transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The rater that this account is. */
    public Mono<Rater> of(AccountId account) {
        return known(account).switchIfEmpty(Mono.defer(() -> made(account)));
    }

    /** The rater that this account is, if it ever rated. */
    public Mono<Rater> known(AccountId account) {
        return database.sql(
                        "select r.* from rater r join rater_account a on a.rater_id = r.id where a.account_id = :account")
                .bind("account", account.value())
                .map(row -> rater(row))
                .one();
    }

    private Mono<Rater> made(AccountId account) {
        var id = UUID.randomUUID();
        var tie = database.sql("insert into rater_account (account_id, rater_id) values (:account, :id)")
                .bind("account", account.value())
                .bind("id", id)
                .then();
        return transactions
                .transactional(insert(id, Rater.Kind.PERSON, null).then(tie))
                .onErrorResume(DuplicateKeyException.class, meanwhile -> Mono.empty())
                .then(Mono.defer(() -> known(account)));
    }

    /** The rater of this name in imports or readings. */
    public Mono<Rater> named(Rater.Kind kind, String name) {
        return byName(kind, name)
                .switchIfEmpty(Mono.defer(() -> insert(UUID.randomUUID(), kind, name)
                        .onErrorResume(DuplicateKeyException.class, meanwhile -> Mono.empty())
                        .then(byName(kind, name))));
    }

    private Mono<Rater> byName(Rater.Kind kind, String name) {
        return database.sql("select * from rater where kind = :kind and name = :name")
                .bind("kind", kind.name())
                .bind("name", name)
                .map(row -> rater(row))
                .one();
    }

    /** Every rater there is. */
    public Flux<Rater> all() {
        return database.sql("select * from rater").map(row -> rater(row)).all();
    }

    /** Cuts the tie between this account and what it rated; nobody can tie it again. */
    public Mono<Void> forget(AccountId account) {
        return database.sql("delete from rater_account where account_id = :account")
                .bind("account", account.value())
                .then();
    }

    private Mono<Void> insert(UUID id, Rater.Kind kind, @Nullable String name) {
        var statement = database.sql("insert into rater (id, kind, name, created_at) values (:id, :kind, :name, :now)")
                .bind("id", id)
                .bind("kind", kind.name())
                .bind("now", clock.instant());
        return Columns.bind(statement, "name", String.class, name).then();
    }

    private static Rater rater(Readable row) {
        var name = row.get("name", String.class);
        var number = Objects.requireNonNull(row.get("number", Long.class));
        return new Rater(
                Columns.id(row, "id"),
                Rater.Kind.valueOf(Columns.text(row, "kind")),
                name == null ? "Rater " + number : name);
    }
}
