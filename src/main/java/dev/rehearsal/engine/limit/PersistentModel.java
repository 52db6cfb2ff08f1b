package dev.rehearsal.engine.limit;

import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.ReplySchema;
import dev.rehearsal.engine.StructuredReply;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks again when nothing has come and it may help: never after the first words, never after a refusal or a fault in
 * the settings.
 */
record PersistentModel(LanguageModel delegate, Persistence persistence) implements LanguageModel {

    @Override
    public ModelName name() {
        return delegate.name();
    }

    @Override
    public Flux<Piece> speak(ModelCall call) {
        return speak(call, 1);
    }

    private Flux<Piece> speak(ModelCall call, int tried) {
        return delegate.speak(call)
                .concatMap(
                        piece -> piece instanceof Piece.Unavailable down && persistence.allows(tried, down.retryAfter())
                                ? Mono.delay(persistence.pauseAfter(tried, down.retryAfter()))
                                        .thenMany(speak(call, tried + 1))
                                : Flux.just(piece),
                        1);
    }

    @Override
    public Mono<StructuredReply> fill(ModelCall call, ReplySchema.Form form) {
        return fill(call, form, 1);
    }

    private Mono<StructuredReply> fill(ModelCall call, ReplySchema.Form form, int tried) {
        return delegate.fill(call, form)
                .flatMap(reply -> reply instanceof StructuredReply.Unavailable down
                                && persistence.allows(tried, down.retryAfter())
                        ? Mono.delay(persistence.pauseAfter(tried, down.retryAfter()))
                                .then(fill(call, form, tried + 1))
                        : Mono.just(reply));
    }
}
