package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.session.Admission;
import dev.rehearsal.account.session.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shows people out, here or wherever they are, and writes it down. */
@Component
class Leaving {

    private final Admission admission;
    private final Sessions sessions;
    private final Audit audit;

    Leaving(Admission admission, Sessions sessions, Audit audit) {
        this.admission = admission;
        this.sessions = sessions;
        this.audit = audit;
    }

    Mono<Void> leave(ServerWebExchange exchange, AccountId account) {
        return admission.dismiss(exchange).then(note(AuditAction.SIGNED_OUT, account, "here"));
    }

    Mono<Void> leaveEverywhere(ServerWebExchange exchange, AccountId account) {
        return sessions.endAll(account)
                .then(admission.dismiss(exchange))
                .then(note(AuditAction.SIGNED_OUT, account, "everywhere"));
    }

    /** Ends all sessions but the one of this request. */
    Mono<Void> leaveElsewhere(ServerWebExchange exchange, AccountId account) {
        return Sessions.idOf(exchange).flatMap(here -> sessions.endAllBut(account, here));
    }

    Mono<Void> note(AuditAction action, AccountId account, String detail) {
        return audit.note(action, account, detail);
    }
}
