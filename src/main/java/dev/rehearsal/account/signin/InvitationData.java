package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.PersonalData;
import dev.rehearsal.account.people.Accounts;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Invitations that somebody left unused who came in by a provider: they name their address. Whoever only typed an
 * address has not shown that it is theirs, and neither sees nor ends what somebody else was sent.
 */
@Component
class InvitationData implements PersonalData {

    private final Accounts accounts;
    private final Identities identities;
    private final OpenInvitations invitations;
    private final OneTimeLinks links;

    InvitationData(Accounts accounts, Identities identities, OpenInvitations invitations, OneTimeLinks links) {
        this.accounts = accounts;
        this.identities = identities;
        this.invitations = invitations;
        this.links = links;
    }

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public Mono<Object> export(AccountId account) {
        return provenEmail(account)
                .flatMapMany(invitations::to)
                .map(open -> new Exported(open.email(), open.role().word(), open.expiresAt()))
                .collectList()
                .filter(found -> !found.isEmpty())
                .cast(Object.class);
    }

    @Override
    public Mono<Void> erase(AccountId account) {
        return provenEmail(account).flatMap(links::forget);
    }

    /** An account with an identity has the address for which its provider vouched, or none. */
    private Mono<String> provenEmail(AccountId account) {
        return identities
                .issuerOf(account)
                .flatMap(provider -> accounts.find(account))
                .mapNotNull(found -> found.profile().email());
    }

    record Exported(String email, String role, Instant expiresAt) {}
}
