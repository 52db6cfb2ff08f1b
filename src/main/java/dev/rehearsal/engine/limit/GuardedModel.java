package dev.rehearsal.engine.limit;

import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.ReplySchema;
import dev.rehearsal.engine.StructuredReply;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Spares a provider that is down, and those who would wait for it. */
record GuardedModel(LanguageModel delegate, Breaker breaker) implements LanguageModel {

    @Override
    public ModelName name() {
        return delegate.name();
    }

    @Override
    public Flux<Piece> speak(ModelCall call) {
        return Flux.defer(() -> {
            var wait = breaker.enter();
            return wait.isZero() ? delegate.speak(call).doOnNext(this::learn) : Flux.just(new Piece.Unavailable(wait));
        });
    }

    @Override
    public Mono<StructuredReply> fill(ModelCall call, ReplySchema.Form form) {
        return Mono.defer(() -> {
            var wait = breaker.enter();
            return wait.isZero()
                    ? delegate.fill(call, form).doOnNext(this::learn)
                    : Mono.just(new StructuredReply.Unavailable(wait));
        });
    }

    private void learn(Piece piece) {
        switch (piece) {
            case Piece.Unavailable ignored -> breaker.failed();
            case Piece.Words ignored -> breaker.succeeded();
            case Piece.Last ignored -> breaker.succeeded();
        }
    }

    private void learn(StructuredReply reply) {
        if (reply instanceof StructuredReply.Unavailable) {
            breaker.failed();
        } else {
            breaker.succeeded();
        }
    }
}
