package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.Judges;
import dev.rehearsal.assessment.TriedPrompts;
import dev.rehearsal.engine.Engine;
import dev.rehearsal.engine.Engines;
import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/**
 * The judge that the interview's engine names, told what is tried on this interview where something is.
 *
 * @param use knows what models cost
 * @param tried what is on trial
 */
record EngineJudges(Engines engines, Judge builtIn, Bench bench, ModelUse use, TriedPrompts tried) implements Judges {

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

    @Override
    public List<Choice> choices() {
        return Stream.concat(Stream.of(Engine.BUILT_IN), engines.offered().stream())
                .map(engine -> new Choice(engine.id(), judge(engine).name(), engines.trouble(engine)))
                .collect(Collectors.toMap(
                        Choice::judge, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** What the prompts hold is known; what comes back is taken to be as long as such answers usually are. */
    @Override
    public Estimate estimate(Choice choice, Case matter) {
        var model = engines.offered(choice.id()).judge();
        if (model == null) {
            return Estimate.NOTHING;
        }
        var usage = new ModelJudge(model, bench).expected(matter);
        return new Estimate(usage.total(), use.priceUsd(model.name(), usage).orElse(null));
    }

    @Override
    public Mono<Void> settle(UUID name, UUID payer, Choice choice) {
        return engines.settle(name, payer, engines.offered(choice.id()));
    }

    @Override
    public Mono<Void> forget(UUID name) {
        return engines.forget(name);
    }

    private Judge judge(Engine engine) {
        var model = engine.judge();
        return model == null ? builtIn : new ModelJudge(model, bench);
    }
}
