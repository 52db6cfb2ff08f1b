package dev.rehearsal.account.sharing;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Role;
import dev.rehearsal.account.people.Accounts;
import dev.rehearsal.account.session.SessionToken;
import dev.rehearsal.platform.Refusal;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The two ways of sharing: with whoever holds a link, and with one interviewer. */
@Component
class Sharers {

    private final Shares shares;
    private final Accounts accounts;

    Sharers(Shares shares, Accounts accounts) {
        this.shares = shares;
        this.accounts = accounts;
    }

    Flux<Share> of(UUID interview, AccountId owner) {
        return shares.of(interview, owner);
    }

    Flux<Shares.Shown> to(AccountId person) {
        return shares.to(person);
    }

    Mono<Long> revoke(UUID id, AccountId owner) {
        return shares.revoke(id, owner);
    }

    Mono<SharesController.Made> withLink(Shares.Wish wish) {
        var token = SessionToken.random();
        return shares.withLink(wish, token)
                .map(id -> new SharesController.Made(id, "/shared#" + token, wish.expiresAt()));
    }

    Mono<SharesController.Made> withPerson(Shares.Wish wish, String email) {
        return accounts.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .filter(person ->
                        person.is(Role.INTERVIEWER) && !person.standing().locked())
                .switchIfEmpty(Mono.error(() -> Refusal.notFound("No interviewer here goes by this e-mail address.")))
                .flatMap(person -> shares.withPerson(wish, person.id()))
                .map(id -> new SharesController.Made(id, null, wish.expiresAt()));
    }
}
