package dev.rehearsal.account.signin;

import dev.rehearsal.account.people.Account;
import dev.rehearsal.account.people.Accounts;
import dev.rehearsal.platform.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Helps people who have forgotten their password, and says nothing about who has an account. */
@Component
class ForgottenPasswords {

    private static final Logger log = LoggerFactory.getLogger(ForgottenPasswords.class);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Mails mails;

    ForgottenPasswords(Accounts accounts, OneTimeLinks links, Mails mails) {
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
    }

    Mono<Void> help(String email) {
        if (!mails.available()) {
            return Mono.error(new Refusal(
                    HttpStatus.CONFLICT, "This service sends no mail. Ask whoever runs it for a one-time link."));
        }
        // In the background, since how long it takes would tell whether there is such an account.
        return Mono.fromSupplier(() -> mail(email).subscribe(sent -> {}, ForgottenPasswords::failed))
                .then();
    }

    private Mono<OneTimeLinks.Made> mail(String email) {
        return accounts.findByEmail(email)
                .filter(account -> !account.standing().locked())
                .flatMap(this::link)
                .doOnNext(made -> mails.send(
                        email,
                        "A new password for Rehearsal",
                        "Somebody, probably you, asked for a new password. This link works once, for two hours."
                                + " If it was not you, there is nothing to do.",
                        made.path()));
    }

    private static void failed(Throwable failure) {
        log.error("A link for a forgotten password could not be made", failure);
    }

    /** A link to set the account's password; only the newest works. */
    Mono<OneTimeLinks.Made> link(Account account) {
        return links.forget(account.id())
                .then(links.make(LinkPurpose.PASSWORD, new OneTimeLinks.Guest(account.id(), null, null)));
    }
}
