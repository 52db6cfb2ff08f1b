package dev.rehearsal.engine.setup;

import dev.rehearsal.engine.Engine;
import dev.rehearsal.engine.Engines;
import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.Prompts;
import dev.rehearsal.engine.Purpose;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tries each configured model once when the service has started, so that a wrong key is known before an interview. */
@SuppressWarnings("CheckReturnValue") // what is returned is what was called
final class EngineCheck {

    private static final Logger log = LoggerFactory.getLogger(EngineCheck.class);
    private static final int TOKENS = 300;

    private final Engines engines;
    private final Standing standing;
    private final Prompts prompts;

    EngineCheck(Engines engines, Standing standing, Prompts prompts) {
        this.engines = engines;
        this.standing = standing;
        this.prompts = prompts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void inTheBackground() {
        check().subscribe(done -> {}, failure -> log.warn("The engines could not be tried.", failure));
    }

    Mono<Void> check() {
        return Flux.fromIterable(engines.offered()).flatMap(this::check).then();
    }

    private Mono<Void> check(Engine engine) {
        var models = Stream.of(Optional.ofNullable(engine.voice()), Optional.ofNullable(engine.judge()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return Flux.fromIterable(models)
                // One sentence is enough: who was not let in with one model is not with the next.
                .concatMap(model -> standing.isUsable(engine.id()) ? check(engine, model) : Mono.empty())
                .then();
    }

    private Mono<Void> check(Engine engine, LanguageModel model) {
        var prompt = prompts.check().fill(Map.of());
        return model.speak(new ModelCall(Purpose.VOICE, UUID.randomUUID(), prompt, TOKENS))
                .last()
                .doOnNext(last -> note(engine, model, last))
                .then();
    }

    private void note(Engine engine, LanguageModel model, Piece last) {
        var name = "%s (%s)".formatted(engine.name(), model.name().model());
        var trouble = switch (last) {
            case Piece.Misconfigured wrong ->
                new Standing.Trouble(
                        "%s cannot be used: %s The built-in engine stays usable.".formatted(name, wrong.what()), true);
            case Piece.Unavailable ignored ->
                new Standing.Trouble("%s could not be reached when the service started.".formatted(name), false);
            case Piece.Words ignored -> null;
            case Piece.Finished ignored -> null;
            case Piece.CutOff ignored -> null;
            case Piece.Refused ignored -> null;
        };
        if (trouble != null) {
            standing.found(engine.id(), Objects.requireNonNull(trouble));
            log.warn(trouble.sentence());
        }
    }
}
