package dev.rehearsal.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.calibration.Studio.Person;
import dev.rehearsal.testing.StubProvider;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/** A model judge is run over a golden set, and shown what a human gave where a judge had it wrong. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ExamplesContract {

    private static final String QUESTION = "training-serving-skew";
    private static final String NOTE = "The tangerine rule: a reason without a number is partial.";

    private static Person ann;
    private static String transcript;
    private static String set;
    private static String before;
    private static JsonNode example;

    abstract Studio studio();

    abstract StubProvider provider();

    @Test
    @Order(1)
    void aModelIsAJudgeLikeAnyOther() {
        ann = studio().interviewer();
        ann.post("/api/calibration/exemplars", Map.of("questions", List.of(QUESTION)));
        var queue = ann.get("/api/calibration/queue").get("items");
        for (var waiting : Studio.texts(queue, "transcript")) {
            Rating.rate(ann, waiting, 3, NOTE);
            transcript = waiting;
        }
        set = ann.post("/api/calibration/sets", Map.of("name", "All to tune on", "measureShare", 0.0))
                .text("id");
        assertThat(Studio.texts(ann.get("/api/calibration/judges"), "kind")).containsExactly("built-in", "model");

        var wish = Map.of("set", set, "part", "all", "judge", "model");
        assertThat(ann.post("/api/calibration/runs/estimate", wish)
                        .body()
                        .get("cost")
                        .isNull())
                .isTrue();

        var told = run();

        assertThat(told).isNotEmpty().noneMatch(text -> text.contains("tangerine rule"));
        assertThat(ann.post("/api/calibration/runs/estimate", wish)
                        .body()
                        .get("cost")
                        .get("amount")
                        .decimalValue())
                .as("as much as the run over the same transcripts took")
                .isPositive();
        assertThat(before).startsWith("judge v").doesNotContain("examples");
    }

    @Test
    @Order(2)
    void onlyACorrectionIsAnExampleAndOnlyOnce() {
        assertThat(mark("no-such-criterion").status()).isEqualTo(409);
        assertThat(ann.post("/api/calibration/transcripts/{id}/judgement", Map.of("judge", "built-in"), transcript)
                        .status())
                .isEqualTo(202);
        var lines = ann.get("/api/calibration/transcripts/{id}/comparison", transcript)
                .get("lines");
        var agreed = lines.valueStream()
                .filter(line -> line.get("distance").intValue() == 0)
                .findFirst();
        agreed.ifPresent(line ->
                assertThat(mark(line.get("criterion").stringValue()).status()).isEqualTo(409));
        var widest = lines.get(0).get("criterion").stringValue();

        var marked = mark(widest);

        assertThat(marked.status()).as(marked.body().toString()).isEqualTo(201);
        example = marked.body();
        assertThat(example.get("level")).isNotEqualTo(example.get("judgeLevel"));
        assertThat(mark(widest).status()).isEqualTo(409);
        assertThat(ann.get("/api/calibration/examples?question={q}", QUESTION)).hasSize(1);
        assertThat(ann.get("/api/calibration/examples?question=feature-store")).isEmpty();
    }

    @Test
    @Order(3)
    void theModelIsShownItAndIsAnotherJudgeFromThenOn() {
        var version = before;

        var told = run();

        assertThat(told).isNotEmpty().allMatch(text -> text.contains("tangerine rule"));
        assertThat(before).isNotEqualTo(version).contains("with examples");
    }

    @Test
    @Order(4)
    void whatWasShownMeasuresNothing() {
        var frozen = ann.post("/api/calibration/sets", Map.of("name", "All to measure", "measureShare", 1.0));

        var items = ann.get("/api/calibration/sets/{id}", frozen.text("id")).get("items");

        assertThat(items.valueStream()
                        .filter(item -> item.get("part").stringValue().equals("tune"))
                        .map(item -> item.get("transcript").stringValue()))
                .containsExactly(transcript);
        var measuring = items.valueStream()
                .filter(item -> item.get("part").stringValue().equals("measure"))
                .map(item -> item.get("transcript").stringValue())
                .findFirst()
                .orElseThrow();
        ann.post("/api/calibration/transcripts/{id}/judgement", Map.of("judge", "built-in"), measuring);
        var widest = ann.get("/api/calibration/transcripts/{id}/comparison", measuring)
                .get("lines")
                .get(0)
                .get("criterion")
                .stringValue();
        var refused = ann.post("/api/calibration/transcripts/{id}/examples", Map.of("criterion", widest), measuring);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("measures judges");
    }

    @Test
    @Order(5)
    void anExampleIsTakenAwayAgain() {
        var id = example.get("id").stringValue();

        assertThat(ann.delete("/api/calibration/examples/{id}", Map.of(), id).status())
                .isEqualTo(204);

        assertThat(ann.get("/api/calibration/examples")).isEmpty();
        assertThat(ann.delete("/api/calibration/examples/{id}", Map.of(), id).status())
                .isEqualTo(404);
        assertThat(run()).noneMatch(text -> text.contains("tangerine rule"));
    }

    @Test
    @Order(6)
    void aModelJudgesInTheShadowBesideTheBuiltInJudge() {
        var wish = Map.of("kind", "shadow", "question", QUESTION, "judge", "model", "share", 1.0);
        assertThat(ann.post(
                                "/api/calibration/experiments",
                                Map.of("kind", "ab", "question", QUESTION, "judge", "model", "share", 0.5))
                        .status())
                .as("nobody is judged by a model without having chosen it")
                .isEqualTo(422);
        var trial = ann.post("/api/calibration/experiments", wish);
        assertThat(trial.status()).as(trial.body().toString()).isEqualTo(201);
        var candidate = studio().candidate();

        var interview = Practice.interview(studio(), candidate, QUESTION);

        var judged = Flux.interval(Duration.ZERO, Duration.ofMillis(100), Schedulers.boundedElastic())
                .map(tick -> ann.get("/api/calibration/experiments").get(0))
                .filter(one -> one.get("interviews").get("after").intValue() == 1)
                .blockFirst(Duration.ofSeconds(60));
        assertThat(judged.get("judge").stringValue()).isEqualTo("model");
        assertThat(candidate
                        .get("/api/interviews/{id}/report", interview)
                        .get("judge")
                        .get("kind")
                        .stringValue())
                .isEqualTo("built-in");
        assertThat(candidate
                        .get("/api/interviews/{id}/cost", interview)
                        .get("lines")
                        .size())
                .as("the candidate pays for no trial")
                .isZero();
    }

    private static Studio.Answer mark(String criterion) {
        return ann.post("/api/calibration/transcripts/{id}/examples", Map.of("criterion", criterion), transcript);
    }

    /** All that the model was told, in a run over the whole set. */
    private List<String> run() {
        Queue<String> told = new ConcurrentLinkedQueue<>();
        provider().form(text -> {
            told.add(text);
            return StubProvider.found("3", text);
        });
        var run = ann.post("/api/calibration/runs", Map.of("set", set, "part", "all", "judge", "model"));
        assertThat(run.status()).as(run.body().toString()).isEqualTo(201);
        var finished = ann.finished(run.text("id"));
        assertThat(finished.get("status").stringValue()).isEqualTo("finished");
        assertThat(finished.get("failed").intValue()).isZero();
        assertThat(finished.get("cost").get("currency").stringValue()).isEqualTo("USD");
        assertThat(finished.get("cost").get("amount").decimalValue()).isPositive();
        before = finished.get("judge").get("version").stringValue();
        return List.copyOf(told);
    }
}
