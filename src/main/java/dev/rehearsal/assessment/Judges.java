package dev.rehearsal.assessment;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** Says who judges an interview. */
@FunctionalInterface
public interface Judges {

    /** The judge that this interview's engine names; it stays the same, and no other stands in for it. */
    Mono<Judge> of(UUID interview);
}
