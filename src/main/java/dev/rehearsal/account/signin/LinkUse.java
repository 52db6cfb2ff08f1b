package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.Role;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.account.people.Account;
import dev.rehearsal.account.people.Accounts;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Does what a one-time link promises. */
@Component
class LinkUse {

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final SignUp signUp;
    private final PasswordReset reset;
    private final SignInRecord record;

    LinkUse(OneTimeLinks links, Accounts accounts, SignUp signUp, PasswordReset reset, SignInRecord record) {
        this.links = links;
        this.accounts = accounts;
        this.signUp = signUp;
        this.reset = reset;
        this.record = record;
    }

    /** The account that may now come in; empty when the link was used up meanwhile. */
    Mono<AccountId> use(@Nullable SignedIn here, OneTimeLinks.Link link, LinksController.Answer answer) {
        return open(here, link, answer)
                .delayUntil(account -> record.note(
                        AuditAction.LINK_USED, account, link.purpose().word()));
    }

    private Mono<AccountId> open(@Nullable SignedIn here, OneTimeLinks.Link link, LinksController.Answer answer) {
        return switch (link.purpose()) {
            case FIRST_ADMIN ->
                Mono.fromSupplier(() -> Emails.valid(answer.email())).flatMap(email -> join(here, link, answer, email));
            case INVITATION ->
                join(here, link, answer, Objects.requireNonNull(link.guest().email()));
            case PASSWORD -> reset.reset(Objects.requireNonNull(link.guest().account()), answer);
        };
    }

    private Mono<AccountId> join(
            @Nullable SignedIn here, OneTimeLinks.Link link, LinksController.Answer answer, String email) {
        var invitedAs = link.guest().role();
        Set<Role> roles = Set.of(invitedAs == null ? Role.CANDIDATE : invitedAs);
        return Mono.fromSupplier(() -> new Account.Profile(Emails.validName(answer.name()), email))
                .map(profile -> new SignUp.Newcomer(profile, roles))
                .flatMap(newcomer -> signUp.signUp(here, newcomer, answer.password(), ticket(link, answer)))
                .map(Account::id);
    }

    /** Two people with a link to be the first admin do not both get in. */
    private Mono<Boolean> ticket(OneTimeLinks.Link link, LinksController.Answer answer) {
        var taken = links.take(String.valueOf(answer.token()));
        return link.purpose() == LinkPurpose.FIRST_ADMIN
                ? accounts.admins().hasElements().filter(some -> !some).flatMap(none -> taken)
                : taken;
    }
}
