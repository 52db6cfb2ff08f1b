package dev.rehearsal.assessment;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** Other words for model judges, tried on some interviews. Implemented by whoever runs trials. */
@FunctionalInterface
public interface TriedPrompts {

    /** Nothing is tried. */
    TriedPrompts NONE = interview -> Mono.empty();

    /** The prompt that this interview is judged by; empty for the one in force. */
    Mono<String> of(UUID interview);
}
