package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.Judges;
import dev.rehearsal.engine.Engine;
import dev.rehearsal.engine.Engines;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** The judge that the interview's engine names. */
record EngineJudges(Engines engines, Judge builtIn, Bench bench) implements Judges {

    @Override
    public Mono<Judge> of(UUID interview) {
        return engines.of(interview).map(this::judge);
    }

    @Override
    public List<Judge> offered() {
        return Stream.concat(
                        Stream.of(builtIn),
                        engines.offered().stream()
                                .filter(engine -> engine.judge() != null)
                                .map(this::judge))
                .toList();
    }

    private Judge judge(Engine engine) {
        var model = engine.judge();
        return model == null ? builtIn : new ModelJudge(model, bench);
    }
}
