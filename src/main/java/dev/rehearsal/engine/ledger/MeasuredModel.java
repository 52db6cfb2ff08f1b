package dev.rehearsal.engine.ledger;

import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.ReplySchema;
import dev.rehearsal.engine.StructuredReply;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Measures each try under the names that OpenTelemetry gives to such figures. */
record MeasuredModel(LanguageModel delegate, Meters meters) implements LanguageModel {

    @Override
    public ModelName name() {
        return delegate.name();
    }

    @Override
    public Flux<Piece> speak(ModelCall call) {
        return Flux.defer(() -> {
            long begun = System.nanoTime();
            var waiting = new AtomicBoolean(true);
            return delegate.speak(call).doOnNext(piece -> {
                switch (piece) {
                    case Piece.Words ignored -> {
                        if (waiting.compareAndSet(true, false)) {
                            meters.firstWords(name(), begun);
                        }
                    }
                    case Piece.Last last -> meters.ended(name(), Outcomes.of(last), Outcomes.usage(last), begun);
                }
            });
        });
    }

    @Override
    public Mono<StructuredReply> fill(ModelCall call, ReplySchema.Form form) {
        return Mono.defer(() -> {
            long begun = System.nanoTime();
            return delegate.fill(call, form)
                    .doOnNext(reply -> meters.ended(name(), Outcomes.of(reply), Outcomes.usage(reply), begun));
        });
    }
}
