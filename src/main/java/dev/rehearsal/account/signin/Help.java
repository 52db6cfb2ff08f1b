package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.people.Account;
import dev.rehearsal.account.people.Accounts;
import dev.rehearsal.platform.Refusal;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Makes the links that admins hand out, and writes down that they did. */
@Component
class Help {

    private final Accounts accounts;
    private final Links links;
    private final SecondFactors factors;
    private final Audit audit;
    private final TransactionalOperator transactions;

    Help(Accounts accounts, Links links, SecondFactors factors, Audit audit, TransactionalOperator transactions) {
        this.accounts = accounts;
        this.links = links;
        this.factors = factors;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** The link before this one is dead only when there is a new one and the trail tells of it. */
    Mono<HelpController.Invited> invite(AccountId admin, OneTimeLinks.Guest guest) {
        var email = Objects.requireNonNull(guest.email());
        var role = Objects.requireNonNull(guest.role());
        return accounts.findByEmail(email)
                .hasElement()
                .filter(there -> !there)
                .switchIfEmpty(Mono.error(() -> new Refusal(
                        HttpStatus.CONFLICT, "This person has an account already: change their roles instead.")))
                .flatMap(free -> links.invitation(guest))
                .delayUntil(made -> audit.note(AuditAction.INVITED, admin, null, role.word()))
                .as(transactions::transactional)
                .map(made -> links.mailed(email, made));
    }

    Mono<OneTimeLinks.Made> passwordLink(AccountId admin, AccountId id) {
        return person(id)
                .filter(account -> account.profile().email() != null)
                .switchIfEmpty(Mono.error(() -> new Refusal(
                        HttpStatus.CONFLICT, "This person has no e-mail address and signs in with a provider.")))
                .flatMap(links::password)
                .delayUntil(made -> audit.note(AuditAction.LINK_MADE, admin, id, "password"));
    }

    Mono<Void> removeSecondFactor(AccountId admin, AccountId id) {
        return person(id)
                .flatMap(account -> factors.remove(id))
                .then(Mono.defer(() -> links.signOut(id)))
                .then(Mono.defer(() -> audit.note(AuditAction.SECOND_FACTOR_OFF, admin, id, "by an admin")));
    }

    private Mono<Account> person(AccountId id) {
        return accounts.find(id)
                .filter(account -> !account.standing().guest())
                .switchIfEmpty(Mono.error(() -> Refusal.notFound("There is no such person.")));
    }
}
