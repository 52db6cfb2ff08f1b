package dev.rehearsal.engine.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.Candidate;
import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.StubProvider;
import dev.rehearsal.testing.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** A provider's key goes to the provider and comes out nowhere else. */
@ExtendWith(OutputCaptureExtension.class)
class EngineKeyIT {

    private static final String KEY = "sk-canary-tangerine-4711";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final List<String> pages = new ArrayList<>();

    private InProcess start(StubProvider provider) {
        return InProcess.start(
                folder,
                "rehearsal.engine.openai.key=" + KEY,
                "rehearsal.engine.openai.base-url=" + provider.address(),
                "rehearsal.engine.limits.pause=10ms",
                "logging.level.dev.rehearsal=debug");
    }

    @Test
    void isNeitherLoggedNorShownNorStored(CapturedOutput output) throws Exception {
        try (var provider = StubProvider.start();
                var service = start(provider)) {
            practise(new Candidate(service.address()));
            pages.add(new Visitor(service.address())
                    .get("/actuator/prometheus")
                    .expect(200)
                    .text());
        }

        assertThat(pages).anyMatch(page -> page.contains("gen_ai_client_token_usage"));
        assertThat(pages).noneMatch(page -> page.contains(KEY));
        assertThat(output.getAll()).contains("Rehearsal is ready").doesNotContain(KEY);
        assertThat(stored()).isNotEmpty().noneMatch(file -> file.contains(KEY));
    }

    @Test
    void isNotToldByWhatAWrongOneLeadsTo(CapturedOutput output) throws Exception {
        try (var provider = StubProvider.start()) {
            provider.status(401);
            try (var service = start(provider)) {
                var candidate = new Candidate(service.address());
                var engines = toldOfTrouble(candidate);

                assertThat(engines.get("notice").asString())
                        .contains("The provider does not accept the key. The built-in engine stays usable.");
                assertThat(engines.get("voice").get("kind").asString()).isEqualTo("scripted");
                assertThat(engines.toString()).doesNotContain(KEY);
                assertThat(output.getAll())
                        .containsOnlyOnce("The provider does not accept the key.")
                        .doesNotContain(KEY);
            }
        }
    }

    /** The engines are tried once the service is up. */
    private static JsonNode toldOfTrouble(Candidate candidate) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var engines = candidate.get("/api/engine");
        while (engines.get("notice").isNull() && System.nanoTime() < deadline) {
            engines = candidate.get("/api/engine");
        }
        return engines;
    }

    private void practise(Candidate candidate) throws Exception {
        var id = candidate.begin("why-feature-store", "openai");
        var line = candidate.open(id, 0);
        line.awaitReply(PATIENCE);
        line.say("The online store holds only the latest value per entity in Redis.");
        pages.add(line.awaitReply(PATIENCE).toString());
        line.command("finish", Map.of());
        line.await(frame -> frame.path("status").asString("").equals("ended"), PATIENCE);
        pages.add(candidate.report(id, PATIENCE).toString());
        for (var page : List.of("/engine", "/cost", "/transcript")) {
            pages.add(candidate.get("/api/interviews/" + id + page).toString());
        }
        pages.add(candidate.get("/api/engine").toString());
        pages.add(candidate.get("/api/account/export").toString());
    }

    private List<String> stored() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(EngineKeyIT::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
