package dev.rehearsal.engine.setup;

import dev.rehearsal.engine.Engines;
import dev.rehearsal.engine.Prompts;
import dev.rehearsal.engine.ledger.Budget;
import dev.rehearsal.engine.ledger.Calls;
import dev.rehearsal.engine.ledger.Ledger;
import dev.rehearsal.engine.ledger.ModelTable;
import dev.rehearsal.engine.ledger.ModelTableReader;
import dev.rehearsal.engine.limit.Limits;
import dev.rehearsal.engine.limit.Patience;
import dev.rehearsal.engine.limit.Persistence;
import dev.rehearsal.engine.provider.Providers;
import dev.rehearsal.platform.StartRefused;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.r2dbc.core.DatabaseClient;

/** Puts the engines together from the settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
class EngineConfiguration {

    @Bean
    ModelTable modelTable(EngineSettings settings) throws IOException {
        try (var file = new ClassPathResource("models.yaml").getInputStream()) {
            var packed = ModelTableReader.read(file);
            return settings.models() == null ? packed : packed.with(own(settings.models()));
        }
    }

    private static ModelTable own(Path path) {
        try (var file = Files.newInputStream(path)) {
            return ModelTableReader.read(file);
        } catch (IOException e) {
            throw new StartRefused(
                    "Rehearsal cannot start, because %s, which rehearsal.engine.models names, cannot be read."
                            .formatted(path));
        } catch (IllegalArgumentException e) {
            throw new StartRefused(
                    "Rehearsal cannot start, because %s, which rehearsal.engine.models names, is no table of models: %s."
                            .formatted(path, e.getMessage()));
        }
    }

    @Bean
    Calls calls(DatabaseClient database, ModelTable models, Clock clock) {
        return new Calls(database, models, clock);
    }

    @Bean
    Ledger ledger(Calls calls, EngineSettings settings, MeterRegistry registry, ModelTable models) {
        var tokens = settings.budget();
        return new Ledger(calls, new Budget(tokens.perInterview(), tokens.perDay()), registry, models);
    }

    @Bean
    Providers providers(EngineSettings settings) {
        return new Providers(settings.limits().connect(), settings.limits().answer());
    }

    @Bean
    Limits callLimits(EngineSettings settings, Clock clock) {
        var limits = settings.limits();
        return new Limits(
                new Patience(limits.firstWords(), limits.nextWords(), limits.wholeReply()),
                new Persistence(limits.tries(), limits.pause(), limits.longestPause()),
                limits.answer().toBytes(),
                clock);
    }

    @Bean
    EngineFactory engineFactory(
            EngineSettings settings, Providers providers, Limits limits, Ledger ledger, ModelTable models) {
        return new EngineFactory(settings, providers, limits, ledger, models);
    }

    @Bean
    Standing standing() {
        return new Standing();
    }

    @Bean
    Engines engines(EngineFactory factory, DatabaseClient database, Clock clock, Standing standing) {
        return new ConfiguredEngines(factory.engines(), new EngineTable(database, clock), standing);
    }

    @Bean
    EngineCheck engineCheck(Engines engines, Standing standing, Prompts prompts) {
        return new EngineCheck(engines, standing, prompts);
    }
}
