package dev.rehearsal.engine.ledger;

import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.ReplySchema;
import dev.rehearsal.engine.StructuredReply;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A model under another name. */
record NamedModel(LanguageModel delegate, ModelName name) implements LanguageModel {

    @Override
    public Flux<Piece> speak(ModelCall call) {
        return delegate.speak(call);
    }

    @Override
    public Mono<StructuredReply> fill(ModelCall call, ReplySchema.Form form) {
        return delegate.fill(call, form);
    }
}
