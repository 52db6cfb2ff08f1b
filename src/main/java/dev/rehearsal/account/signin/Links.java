package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.people.Account;
import dev.rehearsal.account.session.Sessions;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The links that admins hand out, mailed where that is possible. */
@Component
class Links {

    private final OneTimeLinks links;
    private final ForgottenPasswords passwords;
    private final Mails mails;
    private final Sessions sessions;

    Links(OneTimeLinks links, ForgottenPasswords passwords, Mails mails, Sessions sessions) {
        this.links = links;
        this.passwords = passwords;
        this.mails = mails;
        this.sessions = sessions;
    }

    /** A link to come as invited; of those that were made for an address only the newest works. */
    Mono<OneTimeLinks.Made> invitation(OneTimeLinks.Guest guest) {
        var email = Objects.requireNonNull(guest.email());
        return links.forget(email).then(links.make(LinkPurpose.INVITATION, guest));
    }

    /** Mails an invitation that is kept for good, where that is possible. */
    HelpController.Invited mailed(String email, OneTimeLinks.Made invitation) {
        var available = mails.available();
        if (available) {
            mails.send(
                    email,
                    "You are invited to Rehearsal",
                    "With this link you make your account. It works once, for a week.",
                    invitation.path());
        }
        return new HelpController.Invited(invitation.path(), invitation.expiresAt(), available);
    }

    Mono<OneTimeLinks.Made> password(Account account) {
        return passwords.link(account);
    }

    Mono<Void> signOut(AccountId account) {
        return sessions.endAll(account);
    }
}
