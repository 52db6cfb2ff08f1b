package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.PersonalData;
import dev.rehearsal.account.people.Accounts;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Invitations that somebody left unused and came in by another way: they name their address. */
@Component
class InvitationData implements PersonalData {

    private final Accounts accounts;
    private final OpenInvitations invitations;
    private final OneTimeLinks links;

    InvitationData(Accounts accounts, OpenInvitations invitations, OneTimeLinks links) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.links = links;
    }

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public Mono<Object> export(AccountId account) {
        return email(account)
                .flatMapMany(invitations::to)
                .map(open -> new Exported(open.email(), open.role().word(), open.expiresAt()))
                .collectList()
                .filter(found -> !found.isEmpty())
                .cast(Object.class);
    }

    @Override
    public Mono<Void> erase(AccountId account) {
        return email(account).flatMap(links::forget);
    }

    private Mono<String> email(AccountId account) {
        return accounts.find(account).mapNotNull(found -> found.profile().email());
    }

    record Exported(String email, String role, Instant expiresAt) {}
}
