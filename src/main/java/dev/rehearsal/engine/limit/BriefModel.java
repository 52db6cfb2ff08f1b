package dev.rehearsal.engine.limit;

import dev.rehearsal.engine.Cut;
import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.ReplySchema;
import dev.rehearsal.engine.StructuredReply;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Cuts an answer that does not end, and sees to it that nothing follows an end. */
record BriefModel(LanguageModel delegate, long characters) implements LanguageModel {

    @Override
    public ModelName name() {
        return delegate.name();
    }

    @Override
    public Flux<Piece> speak(ModelCall call) {
        return Flux.defer(() -> {
            var left = new AtomicLong(characters);
            return delegate.speak(call).map(piece -> cut(piece, left)).takeUntil(Piece.Last.class::isInstance);
        });
    }

    @Override
    public Mono<StructuredReply> fill(ModelCall call, ReplySchema.Form form) {
        return delegate.fill(call, form).map(this::cut);
    }

    private static Piece cut(Piece piece, AtomicLong left) {
        return piece instanceof Piece.Words words
                        && left.addAndGet(-words.text().length()) < 0
                ? new Piece.CutOff(null, Cut.TOO_LONG)
                : piece;
    }

    private StructuredReply cut(StructuredReply reply) {
        return reply instanceof StructuredReply.Filled filled && filled.json().length() > characters
                ? new StructuredReply.CutOff(filled.usage(), Cut.TOO_LONG)
                : reply;
    }
}
