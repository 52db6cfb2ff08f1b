package dev.rehearsal.engine.setup;

import dev.rehearsal.engine.Engine;
import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.ledger.Ledger;
import dev.rehearsal.engine.ledger.ModelTable;
import dev.rehearsal.engine.limit.Limits;
import dev.rehearsal.engine.provider.Endpoint;
import dev.rehearsal.engine.provider.Providers;
import dev.rehearsal.platform.StartRefused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the engines that the settings name, with every limit around every model. */
record EngineFactory(EngineSettings settings, Providers providers, Limits limits, Ledger ledger, ModelTable models) {

    /** The engine for those who do not choose comes first. */
    List<Engine> engines() {
        var engines = new ArrayList<Engine>();
        Arrays.stream(Provider.values())
                .map(this::engine)
                .flatMap(Optional::stream)
                .forEach(engines::add);
        engines.add(Engine.BUILT_IN);
        if (!settings.judge().isBlank()) {
            var judge =
                    find(engines, "rehearsal.engine.judge", settings.judge()).judge();
            engines.replaceAll(engine -> new Engine(engine.id(), engine.name(), engine.voice(), judge));
        }
        if (!settings.use().isBlank()) {
            var first = find(engines, "rehearsal.engine.use", settings.use());
            engines.remove(first);
            engines.addFirst(first);
        }
        return List.copyOf(engines);
    }

    private Optional<Engine> engine(Provider provider) {
        var account = provider.of(settings);
        if (!provider.isConfigured(account)) {
            return Optional.empty();
        }
        return Optional.of(new Engine(
                provider.id(),
                provider.title(account),
                model(provider, account, account.voiceModel()),
                model(provider, account, account.judgeModel())));
    }

    private @Nullable LanguageModel model(Provider provider, ProviderSettings account, String model) {
        if (model.isBlank()) {
            return null;
        }
        var name = new ModelName(provider.id(), model);
        var endpoint = new Endpoint(name, account.key(), account.address(), models.takesTemperature(name));
        return ledger.paid(limits.again(ledger.measured(limits.once(providers.open(endpoint)))));
    }

    private static Engine find(List<Engine> engines, String setting, String id) {
        return engines.stream()
                .filter(engine -> engine.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StartRefused(
                        "Rehearsal cannot start, because %s names '%s', which is not configured; configured are: %s."
                                .formatted(
                                        setting,
                                        id,
                                        String.join(
                                                ", ",
                                                engines.stream().map(Engine::id).toList()))));
    }
}
