package dev.rehearsal.engine.limit;

import dev.rehearsal.engine.Cut;
import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.ReplySchema;
import dev.rehearsal.engine.StructuredReply;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Waits for a silent model as long as is bearable, and no longer; what was said until then is kept. */
record PatientModel(LanguageModel delegate, Patience patience) implements LanguageModel {

    @Override
    public ModelName name() {
        return delegate.name();
    }

    @Override
    public Flux<Piece> speak(ModelCall call) {
        return Flux.defer(() -> {
            var said = new AtomicBoolean();
            return delegate.speak(call)
                    .doOnNext(piece -> said.set(true))
                    .timeout(
                            Mono.delay(patience.firstWords()),
                            piece -> Mono.delay(patience.nextWords()),
                            Mono.fromSupplier(() -> silence(said.get())));
        });
    }

    @Override
    public Mono<StructuredReply> fill(ModelCall call, ReplySchema.Form form) {
        return delegate.fill(call, form)
                .timeout(patience.wholeReply(), Mono.just(new StructuredReply.Unavailable(Duration.ZERO)));
    }

    private static Piece silence(boolean said) {
        return said ? new Piece.CutOff(null, Cut.STALLED) : new Piece.Unavailable(Duration.ZERO);
    }
}
