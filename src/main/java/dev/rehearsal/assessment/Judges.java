package dev.rehearsal.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Says who judges an interview. */
@FunctionalInterface
public interface Judges {

    /** The judge that this interview's engine names; it stays the same, and no other stands in for it. */
    Mono<Judge> of(UUID interview);

    /** Every judge that an interview may have, the built-in one first. */
    default List<Judge> offered() {
        return List.of();
    }

    /**
     * The model judge of this name, told something else than the others; empty when there is none, or no such words.
     */
    default Optional<Judge> told(String name, String prompt) {
        return Optional.empty();
    }
}
