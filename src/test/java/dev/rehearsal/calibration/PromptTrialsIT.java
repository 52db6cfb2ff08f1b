package dev.rehearsal.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.calibration.Studio.Person;
import dev.rehearsal.testing.StubProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/** Other words for a model judge are tried in production. */
class PromptTrialsIT {

    private static final String QUESTION = "training-serving-skew";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String RULE = "A reason without a number is a tangerine.";

    /** Bears on how skew is prevented, so that a level may rest on it. */
    private static final String SAID =
            "I would define each feature once and run that one transformation in training and in serving, so the two paths cannot differ.";

    private static StubProvider provider;
    private static Studio studio;
    private static Person ann;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        provider = StubProvider.start();
        studio = new Studio(folder, provider.settings("rehearsal.calibration.production.shadow-sweep=300ms"));
        ann = studio.interviewer();
    }

    @AfterAll
    static void close() {
        studio.close();
        provider.close();
    }

    @AfterEach
    void nothingIsOnTrialAnyMore() {
        ann.get("/api/calibration/experiments")
                .valueStream()
                .filter(trial -> trial.get("stoppedAt").isNull())
                .forEach(PromptTrialsIT::stop);
    }

    @Test
    void aShadowIsToldOtherWordsAndTheReportKeepsItsOwn() {
        var candidate = studio.candidate();
        Queue<String> told = new ConcurrentLinkedQueue<>();
        provider.form(words -> {
            told.add(words);
            return StubProvider.found(words.contains(RULE) ? "2" : "3", words);
        });
        var trial = start("shadow", tried());
        Practice.interview(studio, candidate, QUESTION);
        var interview = Practice.interview(studio, candidate, QUESTION, List.of(SAID), "openai");

        var shown = when(trial, one -> one.get("interviews").get("after").intValue() > 0);

        assertThat(shown.get("interviews").get("after").intValue())
                .as("a built-in judge is told nothing")
                .isEqualTo(1);
        assertThat(shown.get("judgedBy").get(0).stringValue()).contains("judge v99 (");
        assertThat(shown.get("shifts").valueStream())
                .as("levels fall from 3 to 2 where the answer bears on the criterion")
                .anyMatch(shift -> shift.get("lower").intValue() == 1)
                .noneMatch(shift -> shift.get("higher").intValue() > 0);
        assertThat(told).anyMatch(words -> words.contains(RULE));
        var report = candidate.get("/api/interviews/{id}/report", interview);
        assertThat(report.get("judge").get("version").stringValue())
                .isEqualTo(inForce().get("name").stringValue());
        assertThat(report.toString()).doesNotContain("v99");
    }

    @Test
    void aCanaryIsJudgedByThemUntilItIsStoppedAndItsReportSaysSo() {
        var candidate = studio.candidate();
        var trial = start("canary", tried());

        assertThat(judge(candidate)).isEqualTo(trial.get("prompt").get("name").stringValue());
        var shown = when(trial, one -> one.get("interviews").get("after").intValue() == 1);
        assertThat(shown.get("verdict").isNull()).isTrue();

        stop(trial);
        assertThat(judge(candidate)).isEqualTo(inForce().get("name").stringValue());
    }

    @Test
    void whatWasTriedCanBeReadAfterwardsLetterByLetter() {
        var trial = start("ab", tried());
        stop(trial);

        assertThat(ann.text(
                        "/api/calibration/experiments/{id}/prompt",
                        trial.get("id").stringValue()))
                .isEqualTo(tried());
    }

    @Test
    void wordsWithAFaultAreRefusedWithItsLine() {
        var faulty = ann.post("/api/calibration/experiments", wish("shadow", tried().replace("{{criterion}}", "it")));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body().get("faults").get(0).get("message").stringValue())
                .contains("has to use {{criterion}} here");
        assertThat(faulty.body().get("faults").get(0).get("line").intValue()).isGreaterThan(1);

        assertThat(ann.post("/api/calibration/experiments", wish("shadow", text()))
                        .status())
                .as("in force already")
                .isEqualTo(409);
        assertThat(ann.post("/api/calibration/experiments", wish("shadow", text() + "\nAnd more."))
                        .status())
                .as("the version of what is in force")
                .isEqualTo(422);
        assertThat(ann.post(
                                "/api/calibration/experiments",
                                Map.of(
                                        "kind",
                                        "shadow",
                                        "question",
                                        QUESTION,
                                        "share",
                                        1.0,
                                        "judge",
                                        "model",
                                        "prompt",
                                        tried()))
                        .status())
                .as("two things at a time")
                .isEqualTo(422);
    }

    private static JsonNode inForce() {
        return ann.get("/api/calibration/prompts/judge");
    }

    private static String text() {
        return inForce().get("text").stringValue();
    }

    private static String tried() {
        return text().replaceFirst("version: \\d+", "version: 99").replace("# Own", "# Own\n\n" + RULE);
    }

    private static Map<String, Object> wish(String kind, String prompt) {
        return Map.of("kind", kind, "question", QUESTION, "prompt", prompt, "share", 1.0);
    }

    private static JsonNode start(String kind, String prompt) {
        var started = ann.post("/api/calibration/experiments", wish(kind, prompt));
        assertThat(started.status()).as(started.body().toString()).isEqualTo(201);
        return started.body();
    }

    private static void stop(JsonNode trial) {
        var id = trial.get("id").stringValue();
        assertThat(ann.post("/api/calibration/experiments/{id}/stop", Map.of("rollBack", true), id)
                        .status())
                .isEqualTo(200);
    }

    /** The version of the judge of a new interview of this person's, as the report names it. */
    private static String judge(Person person) {
        var interview = Practice.interview(studio, person, QUESTION, List.of(SAID), "openai");
        return Flux.interval(Duration.ZERO, Duration.ofMillis(100), Schedulers.boundedElastic())
                .map(tick -> person.get("/api/interviews/{id}/report", interview))
                .filter(report -> report.get("status").stringValue().equals("ready"))
                .map(report -> report.get("judge").get("version").stringValue())
                .blockFirst(PATIENCE);
    }

    private static JsonNode when(JsonNode trial, Predicate<JsonNode> ready) {
        return Flux.interval(Duration.ZERO, Duration.ofMillis(100), Schedulers.boundedElastic())
                .concatMap(tick -> Flux.fromIterable(
                        ann.get("/api/calibration/experiments").valueStream().toList()))
                .filter(one -> one.get("id").equals(trial.get("id")))
                .filter(ready)
                .blockFirst(PATIENCE);
    }
}
