package dev.rehearsal.engine.ledger;

import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Usage;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The figures of model calls, named by OpenTelemetry's conventions for generative AI. */
final class Meters {

    private static final String TOKENS = "gen_ai.client.token.usage";
    private static final String DURATION = "gen_ai.client.operation.duration";
    private static final String FIRST_WORDS = "gen_ai.client.operation.time_to_first_chunk";
    private static final String COST = "rehearsal.engine.cost";

    private final MeterRegistry registry;
    private final ModelTable models;

    Meters(MeterRegistry registry, ModelTable models) {
        this.registry = registry;
        this.models = models;
    }

    void firstWords(ModelName model, long begun) {
        registry.timer(FIRST_WORDS, tags(model)).record(since(begun));
    }

    void ended(ModelName model, String outcome, @Nullable Usage usage, long begun) {
        var error = outcome.equals(Outcomes.FINISHED) ? "" : outcome;
        registry.timer(DURATION, tags(model).and("error.type", error)).record(since(begun));
        if (usage != null && usage.total() > 0) {
            tokens(model, "input", usage.in());
            tokens(model, "output", usage.out());
            // A cost that nobody knows is no cost of nothing.
            models.cost(model, usage)
                    .map(BigDecimal::doubleValue)
                    .ifPresent(cost -> registry.counter(COST, tags(model).and("unit", "usd"))
                            .increment(cost));
        }
    }

    private void tokens(ModelName model, String type, long count) {
        registry.summary(TOKENS, tags(model).and("gen_ai.token.type", type)).record((double) count);
    }

    private static Tags tags(ModelName model) {
        return Tags.of(
                "gen_ai.operation.name", "chat",
                "gen_ai.provider.name", model.provider(),
                "gen_ai.request.model", model.model());
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
