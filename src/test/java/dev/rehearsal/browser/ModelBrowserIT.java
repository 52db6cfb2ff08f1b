package dev.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.RunningJar;
import dev.rehearsal.testing.StubProvider;
import dev.rehearsal.testing.WrittenReplies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a person at a browser sees when a language model speaks and judges, and when it cannot. */
@Execution(ExecutionMode.CONCURRENT)
class ModelBrowserIT {

    private static final String KEY = "sk-browser-not-to-be-seen";
    /** Who says this meets a voice that breaks off once. */
    private static final String CUT = "Let me think aloud for a moment.";
    /** Who says this meets a judge that loses its mind about one criterion. */
    private static final String LOST = "That is all that I have.";

    private static final int TRIES_OF_ONE_ROUND = 2;

    @TempDir
    Path folder;

    @Test
    void fromAReplyToThePageForEveryVerdict() throws Exception {
        try (var provider = StubProvider.start();
                var service = start(provider).ready()) {
            provider.form(judge());
            provider.cutAfter(voice());

            new Specs(folder).pass(service, Map.of("MODEL", "judging"), "model-judging.spec.ts");

            assertThat(provider.judged()).isPositive();
            assertThat(service.log()).doesNotContain("ERROR", KEY);
        }
    }

    @Test
    void aWrongKeyIsSaidInASentenceAndTheBuiltInEngineStaysUsable() throws Exception {
        try (var provider = StubProvider.start()) {
            provider.status(401);
            try (var service = start(provider).ready()) {
                new Specs(folder).pass(service, Map.of("MODEL", "wrong-key"), "model-wrong-key.spec.ts");

                assertThat(service.log())
                        .containsOnlyOnce("The provider does not accept the key.")
                        .doesNotContain("ERROR", KEY);
            }
        }
    }

    private RunningJar start(StubProvider provider) throws IOException {
        return RunningJar.start(
                folder,
                RunningJar.freePort(),
                "--rehearsal.engine.openai.key=" + KEY,
                "--rehearsal.engine.openai.base-url=" + provider.address(),
                "--rehearsal.engine.openai.judge-model=a-model-without-a-price",
                "--rehearsal.engine.limits.pause=10ms");
    }

    private static Function<String, String> judge() {
        var replies = WrittenReplies.about("why-feature-store");
        var lost = new AtomicInteger();
        return told -> told.contains(LOST)
                        && WrittenReplies.criterion(told).equals("Reuse, registry and ownership")
                        && lost.incrementAndGet() <= TRIES_OF_ONE_ROUND
                ? "I would rather not say."
                : replies.to(told);
    }

    private static ToIntFunction<String> voice() {
        var cut = new AtomicInteger();
        return told -> told.contains(CUT) && cut.incrementAndGet() == 1 ? 6 : Integer.MAX_VALUE;
    }
}
