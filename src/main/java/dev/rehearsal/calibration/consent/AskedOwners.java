package dev.rehearsal.calibration.consent;

import dev.rehearsal.account.Access;
import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Ownership;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What owners have said to the part of the service that knows them. */
@Component
class AskedOwners implements Consents {

    private final Access access;
    private final ObjectProvider<Ownership> ownership;

    AskedOwners(Access access, ObjectProvider<Ownership> ownership) {
        this.access = access;
        this.ownership = ownership;
    }

    @Override
    public Mono<Boolean> given(UUID interview) {
        return access.consented(interview);
    }

    @Override
    public Flux<UUID> all() {
        return access.consented();
    }

    @Override
    public Mono<Boolean> owns(UUID interview, AccountId account) {
        return Mono.fromSupplier(ownership::getIfAvailable)
                .flatMap(owners -> owners.owns(interview, account))
                .defaultIfEmpty(false);
    }
}
