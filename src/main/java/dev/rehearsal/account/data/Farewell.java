package dev.rehearsal.account.data;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.people.Standings;
import dev.rehearsal.account.session.Sessions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What comes before an account is deleted: somebody must stay who runs the place, and all its doors close. */
@Component
class Farewell {

    private final Standings standings;
    private final Sessions sessions;
    private final Audit audit;

    Farewell(Standings standings, Sessions sessions, Audit audit) {
        this.standings = standings;
        this.sessions = sessions;
        this.audit = audit;
    }

    Mono<Void> say(AccountId account) {
        return standings
                .stepDown(account)
                .then(Mono.defer(() -> sessions.endAll(account)))
                .then(Mono.defer(() -> audit.note(AuditAction.ACCOUNT_DELETED, account, "by its owner")));
    }
}
