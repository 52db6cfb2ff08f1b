package dev.rehearsal.engine.setup;

import dev.rehearsal.engine.Engine;
import dev.rehearsal.engine.EngineNotOffered;
import dev.rehearsal.engine.Engines;
import dev.rehearsal.engine.ModelName;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The engines that the settings make, and the table of who uses which. */
record ConfiguredEngines(List<Engine> offered, EngineTable table, Standing standing) implements Engines {

    @Override
    public Engine offered(@Nullable String id) {
        return id == null || id.isBlank() ? usual() : find(id).orElseThrow(() -> new EngineNotOffered(id));
    }

    @Override
    public Mono<Void> settle(UUID interview, UUID payer, Engine engine) {
        return table.add(interview, payer, engine.id());
    }

    @Override
    public Mono<Engine> of(UUID interview) {
        return table.engine(interview)
                .map(id -> find(id).orElseGet(() -> absent(id)))
                .defaultIfEmpty(Engine.BUILT_IN);
    }

    @Override
    public @Nullable String trouble(Engine engine) {
        return engine.voice() instanceof AbsentModel absent ? absent.sentence() : standing.trouble(engine.id());
    }

    @Override
    public Mono<Void> forget(UUID interview) {
        return table.remove(interview);
    }

    /** The first that is not known to be set up wrongly; the built-in one is always there. */
    private Engine usual() {
        return offered.stream()
                .filter(engine -> standing.isUsable(engine.id()))
                .findFirst()
                .orElse(Engine.BUILT_IN);
    }

    private Optional<Engine> find(String id) {
        return offered.stream().filter(engine -> engine.id().equals(id)).findFirst();
    }

    private static Engine absent(String id) {
        var model = new AbsentModel(new ModelName(id, "not configured"));
        return new Engine(id, id, model, model);
    }
}
