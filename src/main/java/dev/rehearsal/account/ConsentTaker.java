package dev.rehearsal.account;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** Implemented by whoever keeps pseudonymous copies of interviews, to be told when their owners think differently. */
@FunctionalInterface
public interface ConsentTaker {

    /** The owner has given or taken back their consent, or has deleted the interview. */
    Mono<Void> decided(UUID interview);
}
