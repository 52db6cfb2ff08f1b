package dev.rehearsal.account.session;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.PersonalData;
import dev.rehearsal.account.SignedIn;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets what a guest did follow to the account that the guest turns out to have. */
@Component
class Belongings {

    private final List<PersonalData> parts;
    private final TransactionalOperator transactions;

    Belongings(List<PersonalData> parts, TransactionalOperator transactions) {
        this.parts = List.copyOf(parts);
        this.transactions = transactions;
    }

    /** Hands everything of the guest who was here to this account; does nothing when it was nobody, or somebody. */
    Mono<Void> follow(Mono<SecurityContext> here, AccountId to) {
        return here.mapNotNull(SecurityContext::getAuthentication)
                .mapNotNull(Authentication::getPrincipal)
                .ofType(SignedIn.class)
                .filter(person -> person.guest() && !person.account().equals(to))
                .flatMap(guest -> pass(guest.account(), to));
    }

    private Mono<Void> pass(AccountId guest, AccountId to) {
        return Flux.fromIterable(parts)
                .concatMap(part -> part.pass(guest, to))
                .then()
                .as(transactions::transactional);
    }
}
