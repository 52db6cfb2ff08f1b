package dev.rehearsal.account;

import java.util.UUID;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who besides its owner may read an interview, and what its owner has allowed. */
public interface Access {

    /**
     * Whether whoever sent this request may read the report and the transcript of an interview: its owner, an
     * interviewer to whom the owner shows it, or somebody who holds a link to it. Never empty.
     */
    Mono<Boolean> mayRead(ServerWebExchange exchange, UUID interview, AccountId owner);

    /** The same by name: whether this is its owner, or an interviewer to whom the owner shows it. Never empty. */
    Mono<Boolean> mayRead(SignedIn person, UUID interview, AccountId owner);

    /** Whether the owner allows the pseudonymous use of this interview for calibration. Never empty. */
    Mono<Boolean> consented(UUID interview);

    /** Every interview whose owner does. */
    Flux<UUID> consented();

    /** Drops all shares and consents of an interview that its owner has deleted, and notes that it was. */
    Mono<Void> forget(UUID interview, AccountId owner);
}
