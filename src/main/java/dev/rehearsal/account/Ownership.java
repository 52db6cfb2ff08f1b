package dev.rehearsal.account;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** Implemented by the package that keeps the interviews, since accounts know of none. */
@FunctionalInterface
public interface Ownership {

    /** Whether there is such an interview and it belongs to this account. Never empty. */
    Mono<Boolean> owns(UUID interview, AccountId account);
}
