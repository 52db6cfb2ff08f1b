package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.people.Accounts;
import dev.rehearsal.account.session.Sessions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sets a password anew by a one-time link. The link replaces the password alone, never the second factor. */
@Component
class PasswordReset {

    private final Accounts accounts;
    private final Sessions sessions;
    private final ResetSteps steps;
    private final SignInRecord record;

    PasswordReset(Accounts accounts, Sessions sessions, ResetSteps steps, SignInRecord record) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.steps = steps;
        this.record = record;
    }

    /** The account, signed out everywhere; empty when the link was used up meanwhile. */
    Mono<AccountId> reset(AccountId id, LinksController.Answer answer) {
        return record.requireUnlocked(id)
                .then(accounts.find(id))
                .map(account -> String.valueOf(account.profile().email()))
                .flatMap(email -> steps.replace(id, email, answer))
                .delayUntil(done -> sessions.endAll(id))
                .delayUntil(done -> record.note(AuditAction.PASSWORD_CHANGED, id, "by one-time link"))
                .map(done -> id);
    }
}
