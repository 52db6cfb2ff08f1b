package dev.rehearsal.engine.ledger;

import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.ReplySchema;
import dev.rehearsal.engine.StructuredReply;
import dev.rehearsal.engine.Usage;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes down what each call took, also of a call that was cut off or that nobody waited for. */
record RecordedModel(LanguageModel delegate, Calls calls) implements LanguageModel {

    private static final Logger log = LoggerFactory.getLogger(RecordedModel.class);

    @Override
    public ModelName name() {
        return delegate.name();
    }

    @Override
    public Flux<Piece> speak(ModelCall call) {
        return Flux.defer(() -> {
            long begun = System.nanoTime();
            var said = new AtomicLong();
            var ended = new AtomicBoolean();
            return delegate.speak(call)
                    .concatMap(
                            piece -> switch (piece) {
                                case Piece.Words words -> {
                                    said.addAndGet(words.text().length());
                                    yield Mono.just(piece);
                                }
                                case Piece.Last last -> {
                                    ended.set(true);
                                    // cached: is written to its end even if nobody waits for that
                                    yield write(call, Outcomes.usage(last), said.get(), Outcomes.of(last), begun)
                                            .cache()
                                            .thenReturn(piece);
                                }
                            },
                            1)
                    // Whoever leaves with the last piece, as many do, has broken nothing off.
                    .doOnCancel(() -> {
                        if (!ended.get()) {
                            cancelled(call, said.get(), begun);
                        }
                    });
        });
    }

    @Override
    public Mono<StructuredReply> fill(ModelCall call, ReplySchema.Form form) {
        return Mono.defer(() -> {
            long begun = System.nanoTime();
            return delegate.fill(call, form)
                    .flatMap(reply -> write(call, Outcomes.usage(reply), 0, Outcomes.of(reply), begun)
                            .thenReturn(reply))
                    .doOnCancel(() -> cancelled(call, 0, begun));
        });
    }

    /** Nobody waits any more, not even for this to be written. */
    private Disposable cancelled(ModelCall call, long said, long begun) {
        return write(call, null, said, Outcomes.CANCELLED, begun).subscribe();
    }

    /** An answer is not withheld because its cost could not be written down. */
    private Mono<Void> write(ModelCall call, @Nullable Usage usage, long said, String outcome, long begun) {
        boolean guessed = usage == null || (usage.total() == 0 && outcome.equals(Outcomes.FINISHED));
        var counted = usage == null || guessed ? Usage.guess(call.prompt(), said) : usage;
        var took = Duration.ofNanos(System.nanoTime() - begun);
        return calls.add(new CallRecord(call, name(), counted, guessed, outcome, took))
                .doOnError(error -> log.warn("The cost of a model call could not be written down.", error))
                .onErrorComplete();
    }
}
