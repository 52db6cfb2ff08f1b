package dev.rehearsal.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rehearsal.testing.Candidate;
import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.LiveLine;
import dev.rehearsal.testing.StubProvider;
import dev.rehearsal.testing.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What becomes of a model's work when its candidate goes away, its provider is silent, or the service starts anew. */
class ModelLeavingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ANSWER =
            "The online store holds only the latest value per entity in Redis for lookups below ten milliseconds.";

    @TempDir
    private static Path folder;

    private static StubProvider provider;
    private static InProcess service;
    private static int readiness;

    private Candidate candidate;

    @BeforeAll
    static void startWithASilentProvider() throws IOException {
        provider = StubProvider.start();
        provider.gate().shut();
        service = started();
        readiness =
                new Visitor(service.address()).get("/actuator/health/readiness").status();
        await().atMost(PATIENCE).until(() -> provider.gate().held() > 0);
        provider.gate().open();
    }

    private static InProcess started() {
        return InProcess.start(folder, provider.settings());
    }

    @AfterAll
    static void stop() {
        service.close();
        provider.close();
    }

    @BeforeEach
    void begin() throws Exception {
        provider.form(told -> StubProvider.found("3", told));
        provider.cutAfter(Integer.MAX_VALUE);
        provider.linger(false);
        candidate = new Candidate(service.address());
    }

    /** It came up, since nobody let the provider answer before. */
    @Test
    void isReadyBeforeItsProviderHasAnswered() {
        assertThat(readiness).isEqualTo(200);
    }

    @Test
    void theCallIsBrokenOffWhenTheCandidateFinishes() throws Exception {
        int before = provider.hungUp();
        sayTwoWordsAndLinger();
        var line = candidate.open(interview("openai"), 0);
        line.awaitType("delta", PATIENCE);

        line.command("finish", Map.of());

        line.await(frame -> frame.path("status").asString("").equals("ended"), PATIENCE);
        await().atMost(PATIENCE).until(() -> provider.hungUp() > before);
    }

    @Test
    void theCallIsBrokenOffWhenTheInterviewIsDeleted() {
        int before = provider.hungUp();
        sayTwoWordsAndLinger();
        var visitor = Visitor.guest(service.address());
        var id = visitor.post("/api/interviews", Candidate.wish("why-feature-store", "openai"))
                .expect(201)
                .json()
                .get("id")
                .asString();
        try (var line = LiveLine.open(visitor, id)) {
            line.send("{\"type\":\"start\",\"seq\":0}");
            line.textWith("\"delta\"");

            visitor.delete("/api/interviews/" + id, null).expect(204);

            await().atMost(PATIENCE).until(() -> provider.hungUp() > before);
        }
    }

    @Test
    void isJudgedToTheEndThoughNobodyIsThereAnyMore() throws Exception {
        var id = interview("openai");
        var line = candidate.open(id, 0);
        line.awaitReply(PATIENCE);
        line.say(ANSWER);
        line.awaitReply(PATIENCE);
        int held = provider.gate().held();
        provider.gate().shut();
        line.command("finish", Map.of());
        await().atMost(PATIENCE).until(() -> provider.gate().held() > held);

        line.abort();
        provider.gate().open();

        assertThat(candidate.report(id, PATIENCE).get("judge").get("kind").asString())
                .isEqualTo("model");
    }

    @Test
    void everyInterviewKeepsItsEngineOverARestart() throws Exception {
        var scripted = interview("built-in");
        var modelled = interview("openai");
        candidate.open(scripted, 0).awaitReply(PATIENCE);
        candidate.open(modelled, 0).awaitReply(PATIENCE);

        service.close();
        service = started();
        var back = candidate.at(service.address());

        assertThat(voiceAfterAnAnswer(back, scripted)).isEqualTo("scripted in 0");
        assertThat(voiceAfterAnAnswer(back, modelled)).isEqualTo("model in 2");
    }

    private static String voiceAfterAnAnswer(Candidate candidate, String interview) throws Exception {
        var line = candidate.open(interview, 0);
        line.awaitReply(PATIENCE);
        line.say(ANSWER);
        line.awaitReply(PATIENCE);
        var engine = candidate.get("/api/interviews/%s/engine".formatted(interview));
        return engine.get("voice").get("kind").asString() + " in " + turns(engine.get("voiced"));
    }

    private static long turns(JsonNode voiced) {
        return voiced.isEmpty() ? 0 : voiced.get(0).get("turns").asLong();
    }

    private String interview(String engine) throws Exception {
        return candidate.begin("why-feature-store", engine);
    }

    private static void sayTwoWordsAndLinger() {
        provider.cutAfter(2);
        provider.linger(true);
    }
}
