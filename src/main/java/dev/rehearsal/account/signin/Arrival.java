package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets in who has proved who they are and writes it down, both or neither. */
@Component
class Arrival {

    private final Entrance entrance;
    private final Audit audit;
    private final TransactionalOperator transactions;

    Arrival(Entrance entrance, Audit audit, TransactionalOperator transactions) {
        this.entrance = entrance;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** @param how what proved it */
    Mono<Me> admit(ServerWebExchange exchange, AccountId account, String how) {
        return entrance.admit(exchange, account)
                .delayUntil(me -> audit.note(AuditAction.SIGNED_IN, account, how))
                .as(transactions::transactional);
    }

    /** Lets in somebody for whom a provider vouches. */
    Mono<SignedIn> admitVouched(ServerWebExchange exchange, AccountId account) {
        return entrance.admitVouched(exchange, account)
                .delayUntil(person -> audit.note(AuditAction.SIGNED_IN, account, "provider"))
                .as(transactions::transactional);
    }
}
