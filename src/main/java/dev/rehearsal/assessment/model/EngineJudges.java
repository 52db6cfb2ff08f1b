package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.Judges;
import dev.rehearsal.assessment.TriedPrompts;
import dev.rehearsal.engine.Engine;
import dev.rehearsal.engine.Engines;
import dev.rehearsal.engine.LanguageModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** The judge that the interview's engine names, told what is tried on this interview where something is. */
record EngineJudges(Engines engines, Judge builtIn, Bench bench, TriedPrompts tried) implements Judges {

    @Override
    public Mono<Judge> of(UUID interview) {
        return engines.of(interview).flatMap(engine -> {
            var model = engine.judge();
            return model == null ? Mono.just(builtIn) : of(interview, model);
        });
    }

    private Mono<Judge> of(UUID interview, LanguageModel model) {
        return tried.of(interview)
                .flatMap(prompt -> Mono.justOrEmpty(told(model, prompt)))
                .switchIfEmpty(Mono.fromSupplier(() -> new ModelJudge(model, bench)));
    }

    @Override
    public List<Judge> offered() {
        return Stream.concat(Stream.of(builtIn), models().map(model -> new ModelJudge(model, bench)))
                .toList();
    }

    @Override
    public Optional<Judge> told(String name, String prompt) {
        return models().filter(model -> model.name().toString().equals(name))
                .findFirst()
                .flatMap(model -> told(model, prompt));
    }

    private Optional<Judge> told(LanguageModel model, String prompt) {
        var template = bench.prompts().judge(prompt).template();
        return template == null ? Optional.empty() : Optional.of(new ModelJudge(model, bench, template));
    }

    private Stream<LanguageModel> models() {
        return engines.offered().stream().map(Engine::judge).filter(Objects::nonNull);
    }
}
