package dev.rehearsal.account.sharing;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Ownership;
import dev.rehearsal.platform.Refusal;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes sure that people share what is theirs; of what is not, they learn nothing. */
@Component
class Possession {

    private final ObjectProvider<Ownership> ownership;

    Possession(ObjectProvider<Ownership> ownership) {
        this.ownership = ownership;
    }

    /** What the interview is about. Never empty. */
    Mono<String> titleOf(UUID interview) {
        return Mono.fromSupplier(ownership::getIfAvailable)
                .flatMap(owners -> owners.title(interview))
                .defaultIfEmpty("An interview");
    }

    /** The interview when it belongs to this account; fails with a {@link Refusal} otherwise. */
    Mono<UUID> require(UUID interview, AccountId account) {
        return Mono.fromSupplier(ownership::getIfAvailable)
                .flatMap(owners -> owners.owns(interview, account))
                .filter(owns -> owns)
                .map(owns -> interview)
                .switchIfEmpty(Mono.error(() -> Refusal.notFound("No interview %s.".formatted(interview))));
    }
}
