package dev.rehearsal.engine.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.engine.Engine;
import dev.rehearsal.engine.EngineNotOffered;
import dev.rehearsal.engine.Engines;
import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelUse;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.spi.ConnectionFactories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

class EngineSettingsTest {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
            .withBean(
                    DatabaseClient.class,
                    () -> DatabaseClient.create(ConnectionFactories.get("r2dbc:h2:mem:///engine-settings")))
            .withUserConfiguration(Scan.class);

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"dev.rehearsal.engine.setup", "dev.rehearsal.engine.prompt"})
    static class Scan {}

    private static List<String> ids(Engines engines) {
        return engines.offered().stream().map(Engine::id).toList();
    }

    private static String model(LanguageModel model) {
        return Objects.requireNonNull(model).name().toString();
    }

    @Test
    void withoutAnythingThereIsTheBuiltInEngine() {
        service.run(context -> assertThat(ids(context.getBean(Engines.class))).containsExactly("built-in"));
    }

    @Test
    void takesTheUsualVariables() {
        service.withSystemProperties("ANTHROPIC_API_KEY=sk-ant-1", "OLLAMA_BASE_URL=http://localhost:11434")
                .run(context -> {
                    var engines = context.getBean(Engines.class);

                    assertThat(ids(engines)).containsExactly("anthropic", "ollama", "built-in");
                    assertThat(model(engines.offered("anthropic").voice())).startsWith("anthropic/claude-haiku");
                });
    }

    @Test
    void takesOtherModelsForVoiceAndJudge() {
        service.withPropertyValues(
                        "rehearsal.engine.gemini.key=g",
                        "rehearsal.engine.gemini.voice-model=quick",
                        "rehearsal.engine.gemini.judge-model=thorough")
                .run(context -> {
                    var engine = context.getBean(Engines.class).offered(null);

                    assertThat(model(engine.voice())).isEqualTo("gemini/quick");
                    assertThat(model(engine.judge())).isEqualTo("gemini/thorough");
                });
    }

    @Test
    void takesAPriceListOfOnesOwn(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("own.yaml"), "date: 2027-01-02\nmodels: []");

        service.withPropertyValues("rehearsal.engine.models=" + file)
                .run(context ->
                        assertThat(context.getBean(ModelUse.class).pricesOf()).endsWith("2027-01-02"));
    }

    @Test
    void doesNotStartWithAPriceListThatIsNone(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("own.yaml"), "models: [{in: 1}]");

        service.withPropertyValues("rehearsal.engine.models=" + file)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageEndingWith(
                                "which rehearsal.engine.models names, is no table of models: a row names no 'model'."));
        service.withPropertyValues("rehearsal.engine.models=" + folder.resolve("none.yaml"))
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageEndingWith("cannot be read."));
    }

    @Test
    void letsOneEngineJudgeForAll() {
        service.withPropertyValues(
                        "rehearsal.engine.openai.key=o",
                        "rehearsal.engine.anthropic.key=a",
                        "rehearsal.engine.judge=anthropic",
                        "rehearsal.engine.use=built-in")
                .run(context -> {
                    var engines = context.getBean(Engines.class);

                    assertThat(engines.offered(null).voice()).isNull();
                    assertThat(model(engines.offered("openai").judge())).startsWith("anthropic/");
                });
    }

    @Test
    void refusesToStartWithAnEngineThatIsNotConfigured() {
        service.withPropertyValues("rehearsal.engine.use=openai")
                .run(
                        context -> assertThat(context.getStartupFailure())
                                .rootCause()
                                .hasMessage(
                                        "Rehearsal cannot start, because rehearsal.engine.use names 'openai', which is not configured; configured are: built-in."));
    }

    @Test
    void offersNothingElse() {
        service.run(context -> Assertions.assertThatThrownBy(
                        () -> context.getBean(Engines.class).offered("skynet"))
                .isInstanceOf(EngineNotOffered.class));
    }

    @Test
    void printsNoKey() {
        service.withPropertyValues("rehearsal.engine.openai.key=sk-very-secret")
                .run(context -> assertThat(context.getBean(EngineSettings.class).toString())
                        .contains("openai", "(a key)")
                        .doesNotContain("secret"));
    }
}
