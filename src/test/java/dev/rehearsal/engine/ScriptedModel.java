package dev.rehearsal.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A model that says what a test wants it to say, and remembers what it was asked. */
public final class ScriptedModel implements LanguageModel {

    private final List<ModelCall> asked = Collections.synchronizedList(new ArrayList<>());
    private final Function<ModelCall, Flux<Piece>> speech;
    private final Function<ModelCall, Mono<StructuredReply>> replies;

    private ScriptedModel(Function<ModelCall, Flux<Piece>> speech, Function<ModelCall, Mono<StructuredReply>> replies) {
        this.speech = speech;
        this.replies = replies;
    }

    public static ScriptedModel saying(String... words) {
        return speaking(call -> Flux.fromArray(words)
                .<Piece>map(Piece.Words::new)
                .concatWithValues(new Piece.Finished(new Usage(100, 50, words.length))));
    }

    public static ScriptedModel speaking(Function<ModelCall, Flux<Piece>> speech) {
        return new ScriptedModel(speech, call -> Mono.error(new AssertionError("Was not to fill in a form")));
    }

    public static ScriptedModel filling(Function<ModelCall, StructuredReply> replies) {
        return new ScriptedModel(
                call -> Flux.error(new AssertionError("Was not to speak")),
                call -> Mono.fromSupplier(() -> replies.apply(call)));
    }

    public static ScriptedModel filling(String json) {
        return filling(call -> new StructuredReply.Filled(json, new Usage(100, 50, 10)));
    }

    /** The same model, which can speak as well. */
    public ScriptedModel alsoSaying(ScriptedModel other) {
        return new ScriptedModel(other.speech, replies);
    }

    public List<ModelCall> asked() {
        return List.copyOf(asked);
    }

    @Override
    public ModelName name() {
        return new ModelName("scripted", "test");
    }

    @Override
    public Flux<Piece> speak(ModelCall call) {
        return Flux.defer(() -> {
            asked.add(call);
            return speech.apply(call);
        });
    }

    @Override
    public Mono<StructuredReply> fill(ModelCall call, ReplySchema.Form form) {
        return Mono.defer(() -> {
            asked.add(call);
            return replies.apply(call);
        });
    }
}
