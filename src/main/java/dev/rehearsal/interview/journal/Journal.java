package dev.rehearsal.interview.journal;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The append-only record of every interview. What is appended is durable when the Mono completes. */
public interface Journal {

    /** What was recorded after this number, in order. */
    Flux<Recorded> read(UUID interview, int after);

    /** Appends all of it or nothing. */
    Mono<Append> append(Right right, Entries entries);

    /** The number under which a client's message was recorded; empty when it was not. */
    Mono<Integer> find(UUID interview, UUID messageId);
}
