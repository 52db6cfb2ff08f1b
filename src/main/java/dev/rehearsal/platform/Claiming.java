package dev.rehearsal.platform;

import java.time.Duration;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Who works on which piece. Every write of such work says by which claim, and is refused when there is a newer one.
 *
 * @param <C> the right to work on a piece until somebody else takes it
 */
public interface Claiming<C> {

    /** Pieces that nobody works on though somebody should. */
    Flux<UUID> waiting();

    /** Empty when somebody else was faster, or when there is nothing left to do. */
    Mono<C> claim(UUID piece);

    /** Whether the claim still holds, for another while. */
    Mono<Boolean> renew(C claim);

    /** Lets others take it up at once. */
    Mono<Void> release(C claim);

    /**
     * When a claim made now runs out, in SQL. A literal, since the two databases do not agree on how an interval is
     * bound; and by the clock of the database, since those of nodes differ.
     */
    static String expiry(Duration lease) {
        return "current_timestamp + interval '%d.%03d' second".formatted(lease.toSeconds(), lease.toMillisPart());
    }
}
