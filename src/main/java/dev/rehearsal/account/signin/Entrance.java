package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Role;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.account.people.Account;
import dev.rehearsal.account.people.Accounts;
import dev.rehearsal.account.session.Admission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where every way of signing in ends: it decides which roles somebody gets for this session, and lets them in. */
@Component
class Entrance {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final Admission admission;
    private final SignInSettings settings;

    Entrance(Accounts accounts, SecondFactors factors, Admission admission, SignInSettings settings) {
        this.accounts = accounts;
        this.factors = factors;
        this.admission = admission;
        this.settings = settings;
    }

    /** Signs the account in; roles that need a second factor sleep when there is none. */
    Mono<Me> admit(ServerWebExchange exchange, AccountId id) {
        return Mono.zip(accounts.find(id), factors.isOn(id))
                .flatMap(found -> admission
                        .admit(exchange, person(found.getT1(), found.getT2()))
                        .map(person -> Me.of(person, found.getT1(), found.getT2())));
    }

    /** Signs in somebody for whom a provider vouches, whose second factor is the provider's business. */
    Mono<SignedIn> admitVouched(ServerWebExchange exchange, AccountId id) {
        return accounts.find(id).flatMap(account -> admission.admit(exchange, person(account, true)));
    }

    /** The person as the page shows them; empty when the account has just gone. */
    Mono<Me> me(SignedIn person) {
        return Mono.zip(accounts.find(person.account()), factors.isOn(person.account()))
                .map(found -> Me.of(person, found.getT1(), found.getT2()));
    }

    /** Whether one of the account's roles asks for a second factor. */
    boolean needsSecondFactor(Account account) {
        return !Collections.disjoint(account.standing().roles(), settings.secondFactorFor());
    }

    private SignedIn person(Account account, boolean factor) {
        Set<Role> roles = needsSecondFactor(account) && !factor
                ? EnumSet.of(Role.CANDIDATE)
                : account.standing().roles();
        return new SignedIn(account.id(), account.name(), account.standing().guest(), roles);
    }
}
