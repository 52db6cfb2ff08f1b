package dev.rehearsal.calibration.consent;

import dev.rehearsal.account.AccountId;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What calibration has to know of the people whose interviews it looks at, and no more. */
public interface Consents {

    /** Whether the owner allows the pseudonymous use of this interview now. Never empty. */
    Mono<Boolean> given(UUID interview);

    /** Every interview whose owner does. */
    Flux<UUID> all();

    /** Whether there is such an interview and it belongs to this account. Never empty. */
    Mono<Boolean> owns(UUID interview, AccountId account);
}
