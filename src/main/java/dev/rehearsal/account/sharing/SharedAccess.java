package dev.rehearsal.account.sharing;

import dev.rehearsal.account.Access;
import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.Role;
import dev.rehearsal.account.SignedIn;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets owners read what is theirs, and others what they are shown. */
@Component
class SharedAccess implements Access {

    private final Shares shares;
    private final Consents consents;
    private final LinkHolders holders;
    private final Deciding deciding;
    private final Audit audit;

    SharedAccess(Shares shares, Consents consents, LinkHolders holders, Deciding deciding, Audit audit) {
        this.shares = shares;
        this.consents = consents;
        this.holders = holders;
        this.deciding = deciding;
        this.audit = audit;
    }

    @Override
    public Mono<Boolean> mayRead(ServerWebExchange exchange, UUID interview, AccountId owner) {
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .mapNotNull(Authentication::getPrincipal)
                .ofType(SignedIn.class)
                .flatMap(person -> mayRead(person, interview, owner)
                        .flatMap(may -> may ? Mono.just(true) : holders.mayRead(exchange, interview, person.account())))
                .switchIfEmpty(Mono.defer(() -> holders.mayRead(exchange, interview, null)));
    }

    @Override
    public Mono<Boolean> consented(UUID interview) {
        return consents.since(interview).hasElement();
    }

    @Override
    public Flux<UUID> consented() {
        return consents.all();
    }

    @Override
    public Mono<Void> forget(UUID interview, AccountId owner) {
        return shares.forget(interview)
                .then(consents.withdraw(interview))
                .then(Mono.defer(() -> deciding.tell(interview)))
                .then(Mono.defer(() -> audit.note(AuditAction.INTERVIEW_DELETED, owner, "by its owner")));
    }

    /** A share with a person holds only while that person is an interviewer. */
    @Override
    public Mono<Boolean> mayRead(SignedIn person, UUID interview, AccountId owner) {
        if (person.account().equals(owner)) {
            return Mono.just(true);
        }
        return person.is(Role.INTERVIEWER) ? shares.reaches(interview, person.account()) : Mono.just(false);
    }
}
