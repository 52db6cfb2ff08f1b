package dev.rehearsal.interview.voice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rehearsal.engine.Engine;
import dev.rehearsal.engine.Engines;
import dev.rehearsal.engine.Prompts;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The voice that each interview's engine names. */
@Component
public class Voices {

    private static final int KEPT = 10_000;

    private final Engines engines;
    private final Prompts prompts;

    /** An interview's engine never changes. */
    private final Cache<UUID, Engine> known = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(Duration.ofHours(1))
            .executor(Runnable::run)
            .build();

    Voices(Engines engines, Prompts prompts) {
        this.engines = engines;
        this.prompts = prompts;
    }

    /**
     * The voice of this interview.
     *
     * @param pace how the scripted voice speaks, also where it speaks instead of a model
     */
    public Mono<Voice> of(UUID interview, Function<String, Flux<Delta>> pace) {
        return Mono.fromSupplier(() -> known.getIfPresent(interview))
                .switchIfEmpty(Mono.defer(() -> engines.of(interview)).doOnNext(engine -> known.put(interview, engine)))
                .map(engine -> voice(engine, pace));
    }

    private Voice voice(Engine engine, Function<String, Flux<Delta>> pace) {
        var model = engine.voice();
        return model == null ? new PacedVoice(pace) : new ModelVoice(model, prompts.voice(), pace);
    }
}
