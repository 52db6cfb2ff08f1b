package dev.rehearsal.account.people;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Role;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The accounts of this service. */
@Component
public class Accounts {

    private static final String GUEST_NAME = "Guest";
    private static final String SELECT = """
            select a.id, a.name, a.email, a.guest, a.locked, a.created_at, r.role
            from account a join account_role r on r.account_id = a.id\s""";
    private static final String ADMINS = """
            select a.id from account a where not a.locked and exists
            (select 1 from account_role r where r.account_id = a.id and r.role = 'ADMIN')""";

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final Clock clock;

    Accounts(DatabaseClient database, TransactionalOperator transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Makes an account for somebody who just walked in. */
    public Mono<Account> newGuest() {
        return make(new Account.Profile(GUEST_NAME, null), true, EnumSet.of(Role.CANDIDATE));
    }

    /** Makes an account for somebody with a name; fails with {@link EmailTaken}. */
    public Mono<Account> newPerson(Account.Profile profile, Set<Role> roles) {
        var all = EnumSet.of(Role.CANDIDATE);
        all.addAll(roles);
        return make(profile, false, all);
    }

    /** A guest gives a name and stays the same account; empty when it is no guest any more. */
    public Mono<Account> signUp(AccountId guest, Account.Profile profile, Set<Role> more) {
        var named = database.sql(
                        "update account set name = :name, email = :email, guest = false" + " where id = :id and guest")
                .bind("name", profile.name())
                .bind("id", guest.value());
        return bindEmail(named, profile.email())
                .fetch()
                .rowsUpdated()
                .filter(changed -> changed > 0)
                .flatMap(changed -> Flux.fromIterable(more)
                        .filter(role -> role != Role.CANDIDATE)
                        .concatMap(role -> insertRole(guest, role))
                        .then(find(guest)))
                .as(transactions::transactional)
                .onErrorMap(DuplicateKeyException.class, duplicate -> new EmailTaken());
    }

    public Mono<Account> find(AccountId id) {
        return database.sql(SELECT + "where a.id = :id")
                .bind("id", id.value())
                .map(AccountRow::of)
                .all()
                .as(AccountRow::fold)
                .next();
    }

    public Mono<Account> findByEmail(String email) {
        return database.sql(SELECT + "where a.email = :email")
                .bind("email", email)
                .map(AccountRow::of)
                .all()
                .as(AccountRow::fold)
                .next();
    }

    public Mono<Void> rename(AccountId id, String name) {
        return database.sql("update account set name = :name where id = :id")
                .bind("name", name)
                .bind("id", id.value())
                .then();
    }

    /** Gives an account exactly these roles. */
    public Mono<Void> setRoles(AccountId id, Set<Role> roles) {
        return database.sql("delete from account_role where account_id = :id")
                .bind("id", id.value())
                .then()
                .thenMany(Flux.fromIterable(roles))
                .concatMap(role -> insertRole(id, role))
                .then()
                .as(transactions::transactional);
    }

    public Mono<Void> setLocked(AccountId id, boolean locked) {
        return database.sql("update account set locked = :locked where id = :id")
                .bind("locked", locked)
                .bind("id", id.value())
                .then();
    }

    /**
     * The admins who can come in; held until the end of the transaction, so that two cannot go at once. Whoever had to
     * wait for the hold looks again, since the first look is from before.
     */
    public Flux<AccountId> admins() {
        return database.sql(ADMINS + " order by a.id for update")
                .then()
                .thenMany(Flux.defer(
                        () -> database.sql(ADMINS).map(AccountRow::id).all()));
    }

    /** Deletes the account and all that hangs on its row. */
    public Mono<Void> delete(AccountId id) {
        return database.sql("delete from account where id = :id")
                .bind("id", id.value())
                .then();
    }

    private Mono<Account> make(Account.Profile profile, boolean guest, Set<Role> roles) {
        var account =
                new Account(AccountId.random(), profile, new Account.Standing(guest, false, roles), clock.instant());
        return insert(account)
                .thenMany(Flux.fromIterable(roles))
                .concatMap(role -> insertRole(account.id(), role))
                .then()
                .as(transactions::transactional)
                .thenReturn(account)
                .onErrorMap(DuplicateKeyException.class, duplicate -> new EmailTaken());
    }

    private Mono<Void> insert(Account account) {
        var insert = database.sql(
                        "insert into account (id, name, email, guest, created_at) values (:id, :name, :email, :guest, :at)")
                .bind("id", account.id().value())
                .bind("name", account.name())
                .bind("guest", account.standing().guest())
                .bind("at", account.createdAt().atOffset(ZoneOffset.UTC));
        return bindEmail(insert, account.profile().email()).then();
    }

    private static DatabaseClient.GenericExecuteSpec bindEmail(
            DatabaseClient.GenericExecuteSpec statement, @Nullable String email) {
        return email == null ? statement.bindNull("email", String.class) : statement.bind("email", email);
    }

    private Mono<Void> insertRole(AccountId id, Role role) {
        return database.sql("insert into account_role (account_id, role) values (:id, :role)")
                .bind("id", id.value())
                .bind("role", role.name())
                .then();
    }
}
