package dev.rehearsal.calibration.consent;

import dev.rehearsal.account.AccountId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Until owners can be asked, nobody has allowed anything. */
@Component
class AskNobody implements Consents {

    @Override
    public Mono<Boolean> given(UUID interview) {
        return Mono.just(false);
    }

    @Override
    public Flux<UUID> all() {
        return Flux.empty();
    }

    @Override
    public Mono<Boolean> owns(UUID interview, AccountId account) {
        return Mono.just(false);
    }
}
