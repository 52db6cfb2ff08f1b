package dev.rehearsal.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.Candidate;
import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.StubProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/**
 * A whole interview with a model behind it, from the problem to the report, and what becomes of it when the model
 * fails.
 */
class ModelInterviewIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String KEY = "sk-not-to-be-seen-anywhere";
    private static final String ANSWER =
            "The online store holds only the latest value per entity in Redis for lookups below ten milliseconds. And the history lies in Parquet files.";

    private static StubProvider provider;
    private static InProcess service;

    private Candidate candidate;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        provider = StubProvider.start();
        service = InProcess.start(
                folder,
                "rehearsal.engine.openai.key=" + KEY,
                "rehearsal.engine.openai.base-url=" + provider.address(),
                "rehearsal.engine.limits.pause=10ms");
    }

    @AfterAll
    static void stop() {
        service.close();
        provider.close();
    }

    @BeforeEach
    void begin() throws Exception {
        provider.status(200);
        provider.cutAfter(Integer.MAX_VALUE);
        provider.form(told -> StubProvider.found("3", told));
        candidate = new Candidate(service.address());
    }

    private String interview(String engine) throws Exception {
        return candidate.begin("why-feature-store", engine);
    }

    private Candidate.Line talk(String interview) throws Exception {
        var line = candidate.open(interview, 0);
        line.awaitReply(PATIENCE);
        line.say(ANSWER);
        line.awaitReply(PATIENCE);
        return line;
    }

    private static void finish(Candidate.Line line) throws Exception {
        line.command("finish", Map.of());
        line.await(frame -> frame.path("status").asString("").equals("ended"), PATIENCE);
    }

    @Test
    void goesFromTheProblemToAReportWithItsCost() throws Exception {
        var id = interview("openai");
        finish(talk(id));

        var report = candidate.report(id, PATIENCE);

        assertThat(report.get("status").asString()).isEqualTo("ready");
        assertThat(report.get("judge").get("kind").asString()).isEqualTo("model");
        assertThat(report.get("judge").get("name").asString()).isEqualTo("openai/gpt-4.1");
        assertThat(report.get("judge").get("version").asString()).startsWith("judge v2 (");
        var stores = finding(report, "two-stores");
        assertThat(stores.get("level").asInt()).isEqualTo(3);
        assertThat(stores.get("evidence").get(0).get("text").asString())
                .isEqualTo(
                        "The online store holds only the latest value per entity in Redis for lookups below ten milliseconds");
        var cost = candidate.get("/api/interviews/%s/cost".formatted(id));
        assertThat(cost.get("lines").size()).isEqualTo(2);
        assertThat(cost.get("costUsd").asDouble()).isPositive();
        assertThat(cost.toString() + report).doesNotContain(KEY);
    }

    @Test
    void tellsWhatThereIsToChooseFrom() throws Exception {
        var engines = candidate.get("/api/engine");

        assertThat(engines.get("voice").get("name").asString()).isEqualTo("openai/gpt-4.1-mini");
        assertThat(engines.get("judge").get("name").asString()).isEqualTo("openai/gpt-4.1");
        assertThat(engines.get("notice").isNull()).isTrue();
        assertThat(engines.get("engines").findValuesAsString("id")).containsExactly("openai", "built-in");
        assertThat(engines.toString()).doesNotContain(KEY);
    }

    @Test
    void usesNoModelForWhoDoesNotWantOne() throws Exception {
        int before = provider.judged();
        var id = interview("built-in");
        finish(talk(id));

        assertThat(candidate.report(id, PATIENCE).get("judge").get("kind").asString())
                .isEqualTo("built-in");
        assertThat(provider.judged()).isEqualTo(before);
        assertThat(candidate
                        .get("/api/interviews/%s/cost".formatted(id))
                        .get("lines")
                        .size())
                .isZero();
    }

    @Test
    void keepsWhatWasSaidOfACutReplyAndGoesOnWhenAsked() throws Exception {
        var id = interview("openai");
        provider.cutAfter(5);
        var line = candidate.open(id, 0);
        var cut = line.awaitReply(PATIENCE).get("turn");
        provider.cutAfter(Integer.MAX_VALUE);

        line.command("continue", Map.of());
        var rest = line.awaitReply(PATIENCE).get("turn");

        assertThat(cut.get("cut").asBoolean()).isTrue();
        assertThat(cut.get("text").asString().split(" ").length).isLessThanOrEqualTo(5);
        assertThat(rest.get("cut").asBoolean()).isFalse();
        assertThat(rest.get("move").asString()).isEqualTo("open");
    }

    @Test
    void goesOnWithThePlannedWordsWhenTheModelIsDown() throws Exception {
        provider.status(500);

        var id = interview("openai");
        var line = candidate.open(id, 0);
        var opening = line.awaitReply(PATIENCE).get("turn");

        assertThat(opening.get("cut").asBoolean()).isFalse();
        assertThat(opening.get("text").asString()).isNotBlank();
    }

    @Test
    void judgesNothingWithoutTheModelAndTheRestWhenItIsBack() throws Exception {
        var id = interview("openai");
        var line = talk(id);
        provider.form(told -> told.contains("## The criterion: Offline and online store")
                ? StubProvider.found("3", told)
                : "the model has lost its mind");
        finish(line);
        var half = report(id, "incomplete");
        assertThat(half.get("status").asString()).isEqualTo("incomplete");
        assertThat(finding(half, "two-stores").get("kind").asString()).isEqualTo("judged");
        assertThat(finding(half, "same-values").get("kind").asString()).isEqualTo("not-judged");
        provider.form(told -> StubProvider.found("none", told));
        int before = provider.judged();

        candidate.post("/api/interviews/%s/report".formatted(id), Map.of());
        var whole = report(id, "ready");

        assertThat(finding(whole, "two-stores").get("level").asInt()).isEqualTo(3);
        assertThat(provider.judged() - before).isEqualTo(whole.get("findings").size() - 1);
    }

    private JsonNode report(String id, String status) {
        return Objects.requireNonNull(Flux.interval(Duration.ofMillis(50))
                .map(tick -> get("/api/interviews/%s/report".formatted(id)))
                .filter(report -> report.get("status").asString().equals(status))
                .blockFirst(PATIENCE));
    }

    private JsonNode get(String path) {
        try {
            return candidate.get(path);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode finding(JsonNode report, String criterion) {
        for (var finding : report.get("findings")) {
            if (finding.get("criterion").asString().equals(criterion)) {
                return finding;
            }
        }
        throw new AssertionError("No finding for " + criterion);
    }
}
