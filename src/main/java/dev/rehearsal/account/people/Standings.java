package dev.rehearsal.account.people;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.Role;
import dev.rehearsal.account.session.Sessions;
import dev.rehearsal.platform.Refusal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Changes what people may do. Their sessions end with it, so that nothing of the old lasts; an admin always remains.
 */
@Component
public class Standings {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Audit audit;
    private final TransactionalOperator transactions;

    Standings(Accounts accounts, Sessions sessions, Audit audit, TransactionalOperator transactions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = transactions;
    }

    Mono<Void> setRoles(AccountId admin, AccountId id, Set<Role> roles) {
        var words = roles.stream().map(Role::word).sorted().collect(Collectors.joining(", "));
        return person(id)
                .flatMap(person -> (roles.contains(Role.ADMIN) ? Mono.<Void>empty() : requireAnother(id))
                        .then(Mono.defer(() -> accounts.setRoles(id, roles)))
                        .then(Mono.defer(() -> sessions.endAll(id)))
                        .as(transactions::transactional))
                .then(Mono.defer(() -> audit.note(AuditAction.ROLES_CHANGED, admin, id, words)));
    }

    Mono<Void> setLocked(AccountId admin, AccountId id, boolean locked) {
        return person(id)
                .flatMap(person -> (locked ? requireAnother(id) : Mono.<Void>empty())
                        .then(Mono.defer(() -> accounts.setLocked(id, locked)))
                        .then(Mono.defer(() -> sessions.endAll(id)))
                        .as(transactions::transactional))
                .then(Mono.defer(() ->
                        audit.note(locked ? AuditAction.LOCKED : AuditAction.UNLOCKED, admin, id, "by an admin")));
    }

    /** Gives up being an admin, before leaving for good. */
    public Mono<Void> stepDown(AccountId id) {
        return requireAnother(id)
                .then(Mono.defer(() -> accounts.setRoles(id, EnumSet.of(Role.CANDIDATE))))
                .as(transactions::transactional);
    }

    /** Fails with a {@link Refusal} when this account is the only admin who can come in. */
    private Mono<Void> requireAnother(AccountId id) {
        return accounts.admins()
                .collectList()
                .flatMap(admins -> admins.size() == 1 && admins.contains(id)
                        ? Mono.error(new Refusal(
                                HttpStatus.CONFLICT, "This is the last admin. Make somebody else an admin first."))
                        : Mono.empty());
    }

    private Mono<Account> person(AccountId id) {
        return accounts.find(id)
                .filter(account -> !account.standing().guest())
                .switchIfEmpty(Mono.error(() -> Refusal.notFound("There is no such person.")));
    }
}
