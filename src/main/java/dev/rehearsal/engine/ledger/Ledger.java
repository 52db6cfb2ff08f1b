package dev.rehearsal.engine.ledger;

import dev.rehearsal.engine.LanguageModel;
import io.micrometer.core.instrument.MeterRegistry;

/** What every call is measured by, paid from and written into. */
public final class Ledger {

    private final Calls calls;
    private final Budget budget;
    private final Meters meters;

    public Ledger(Calls calls, Budget budget, MeterRegistry registry, ModelTable models) {
        this.calls = calls;
        this.budget = budget;
        this.meters = new Meters(registry, models);
    }

    /** Around each try. */
    public LanguageModel measured(LanguageModel model) {
        return new MeasuredModel(model, meters);
    }

    /** Around all tries together. */
    public LanguageModel paid(LanguageModel model) {
        return new BudgetedModel(new RecordedModel(model, calls), calls, budget);
    }
}
