package dev.rehearsal.engine;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A language model somewhere. Whatever can be expected to go wrong with it is a value, so that the caller sees what it
 * can still do; an error signal is a bug. Unsubscribing ends the call at the provider as well.
 */
public interface LanguageModel {

    ModelName name();

    /** Says something, bit by bit: words, then exactly one piece that is {@link Piece.Last}. */
    Flux<Piece> speak(ModelCall call);

    /** Fills in a form: exactly one reply, never empty. */
    Mono<StructuredReply> fill(ModelCall call, ReplySchema.Form form);
}
