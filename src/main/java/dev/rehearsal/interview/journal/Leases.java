package dev.rehearsal.interview.journal;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who drives which interview. Expiry is by the database's clock, so nodes need not agree on the time. */
public interface Leases {

    /** The lease, or empty while somebody else holds it. */
    Mono<Lease> acquire(UUID interview);

    /** Whether it is still held; if so, it lives on for its full time. */
    Mono<Boolean> renew(Lease lease);

    /** Gives it back; nothing happens when it is lost already. */
    Mono<Void> release(Lease lease);

    /** Interviews whose lease ran out in somebody's hands: there is a reply to finish. */
    Flux<UUID> abandoned();
}
