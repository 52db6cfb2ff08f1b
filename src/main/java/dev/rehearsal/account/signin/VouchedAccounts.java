package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.account.people.Account;
import dev.rehearsal.account.people.Accounts;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The accounts of people for whom a provider vouches. Somebody new gets one, a guest keeps the one that they have; an
 * account with the same e-mail address is not theirs for that.
 */
@Component
class VouchedAccounts {

    private static final int LONGEST_NAME = 80;

    private final Identities identities;
    private final Accounts accounts;
    private final SignUp signUp;
    private final SignInRecord record;

    VouchedAccounts(Identities identities, Accounts accounts, SignUp signUp, SignInRecord record) {
        this.identities = identities;
        this.accounts = accounts;
        this.signUp = signUp;
        this.record = record;
    }

    Mono<AccountId> of(OidcUser user, @Nullable SignedIn here) {
        return identities
                .account(issuer(user), subject(user))
                .delayUntil(record::requireUnlocked)
                .switchIfEmpty(Mono.defer(() -> join(user, here)));
    }

    private Mono<AccountId> join(OidcUser user, @Nullable SignedIn here) {
        return freeEmail(user)
                .map(email -> new Account.Profile(nameOf(user), email))
                .defaultIfEmpty(new Account.Profile(nameOf(user), null))
                .flatMap(profile -> signUp.account(here, new SignUp.Newcomer(profile, Set.of())))
                .map(Account::id)
                .delayUntil(id -> identities.keep(issuer(user), subject(user), id))
                .delayUntil(id -> record.note(AuditAction.SIGNED_UP, id, "provider"));
    }

    // A token without issuer or subject does not pass validation, so nobody comes here with one.
    private static String issuer(OidcUser user) {
        return Objects.requireNonNull(user.getIssuer()).toString();
    }

    private static String subject(OidcUser user) {
        return Objects.requireNonNull(user.getSubject());
    }

    private Mono<String> freeEmail(OidcUser user) {
        if (!Boolean.TRUE.equals(user.getEmailVerified()) || user.getEmail() == null) {
            return Mono.empty();
        }
        var email = Emails.tidy(user.getEmail());
        return accounts.findByEmail(email).hasElement().filter(taken -> !taken).map(free -> email);
    }

    private static String nameOf(OidcUser user) {
        return Stream.of(user.getFullName(), user.getPreferredUsername())
                .filter(name -> name != null && !name.isBlank())
                .map(name -> name.strip()
                        .substring(0, Math.min(LONGEST_NAME, name.strip().length())))
                .findFirst()
                .orElse("Candidate");
    }
}
