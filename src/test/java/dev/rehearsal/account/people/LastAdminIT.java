package dev.rehearsal.account.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Role;
import dev.rehearsal.account.session.Sessions;
import dev.rehearsal.testing.TestDatabase;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Two admins send each other away at the same moment, however they do it. */
@ParameterizedClass
@EnumSource
class LastAdminIT {

    private final Sessions sessions = mock();
    private Accounts accounts;
    private Standings standings;
    private final TestDatabase database;

    LastAdminIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        when(sessions.endAll(any(AccountId.class))).thenReturn(Mono.empty());
        accounts = new Accounts(database.client(), database.transactions(), Clock.systemUTC());
        standings = new Standings(
                accounts, sessions, (action, actor, subject, detail) -> Mono.empty(), database.transactions());
        database.client()
                .sql("delete from account_role where role = 'ADMIN'")
                .then()
                .block();
    }

    @RepeatedTest(10)
    void oneStaysWhoTakesTheRoleFromTheOther() {
        oneStays((admin, other) -> standings.setRoles(admin, other, EnumSet.of(Role.CANDIDATE)));
    }

    @RepeatedTest(10)
    void oneStaysWhoLocksTheOtherOut() {
        oneStays((admin, other) -> standings.setLocked(admin, other, true));
    }

    @RepeatedTest(10)
    void oneStaysWhenBothLeave() {
        oneStays((admin, other) -> standings.stepDown(admin));
    }

    private void oneStays(BiFunction<AccountId, AccountId, Mono<Void>> act) {
        var one = admin();
        var two = admin();

        Mono.when(atOnce(act.apply(one, two)), atOnce(act.apply(two, one))).block();

        assertThat(accounts.admins().collectList().block()).hasSize(1).isSubsetOf(one, two);
    }

    private static Mono<Void> atOnce(Mono<Void> act) {
        return act.onErrorComplete().subscribeOn(Schedulers.boundedElastic());
    }

    private AccountId admin() {
        var profile = new Account.Profile("An admin", UUID.randomUUID() + "@example.org");
        var made = accounts.newPerson(profile, EnumSet.of(Role.ADMIN)).block();
        return Objects.requireNonNull(made).id();
    }
}
