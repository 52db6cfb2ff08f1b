package dev.rehearsal.engine.setup;

import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.ReplySchema;
import dev.rehearsal.engine.StructuredReply;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Stands where a model was that an interview still rests on, and says so. */
record AbsentModel(ModelName name) implements LanguageModel {

    @Override
    public Flux<Piece> speak(ModelCall call) {
        return Flux.just(new Piece.Misconfigured(sentence()));
    }

    @Override
    public Mono<StructuredReply> fill(ModelCall call, ReplySchema.Form form) {
        return Mono.just(new StructuredReply.Misconfigured(sentence()));
    }

    String sentence() {
        return "The engine '%s' is not configured any more.".formatted(name.provider());
    }
}
