package dev.rehearsal.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.calibration.Studio.Person;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two interviewers go the whole way: rate blind, compare, freeze, run, draft, run again, publish, roll back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StudioIT {

    private static final String QUESTION = "training-serving-skew";

    private static Studio studio;
    private static Person ann;
    private static Person bob;
    private static String set;
    private static String run;
    private static JsonNode draft;

    @BeforeAll
    static void open(@TempDir Path folder) {
        studio = new Studio(folder);
        ann = studio.interviewer();
        bob = studio.interviewer();
    }

    @AfterAll
    static void close() {
        studio.close();
    }

    @Test
    @Order(1)
    void theStudioIsForInterviewersAlone() {
        var candidate = studio.candidate();

        assertThat(candidate.refused("/api/calibration/queue")).isEqualTo(403);
        assertThat(candidate.post("/api/calibration/exemplars", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    @Order(2)
    void exemplarsComeIntoTheQueueOnce() {
        var wanted = Map.of("questions", List.of(QUESTION));

        assertThat(ann.post("/api/calibration/exemplars", wanted)
                        .body()
                        .get("added")
                        .intValue())
                .isEqualTo(3);
        assertThat(ann.post("/api/calibration/exemplars", wanted)
                        .body()
                        .get("added")
                        .intValue())
                .isZero();

        var queue = ann.get("/api/calibration/queue");
        assertThat(queue.get("total").intValue()).isEqualTo(3);
        assertThat(queue.get("items").toString()).doesNotContain("strong", "mixed", "weak");
        assertThat(queue.get("rater").get("label").stringValue()).startsWith("Rater ");
    }

    @Test
    @Order(3)
    void nothingIsShownOfOthersBeforeOnesOwnRating() {
        var transcript = first(ann);

        assertThat(ann.refused("/api/calibration/transcripts/{id}/comparison", transcript))
                .isEqualTo(409);
        assertThat(ann.post("/api/calibration/transcripts/{id}/judgement", Map.of(), transcript)
                        .status())
                .isEqualTo(409);
        var blind = ann.get("/api/calibration/transcripts/{id}", transcript);
        assertThat(blind.get("mine").isNull()).isTrue();
        assertThat(blind.propertyNames()).doesNotContain("judge", "raters", "lines");
        assertThat(blind.get("turns").size()).isPositive();
        assertThat(blind.get("criteria").get(0).get("anchors").size()).isEqualTo(4);
    }

    @Test
    @Order(4)
    void anIncompleteSheetIsRefusedWithAFaultForEachCriterion() {
        var transcript = first(ann);
        var rating = Map.of("criterion", "no-such-criterion", "level", 3);

        var refused = ann.post(
                "/api/calibration/transcripts/{id}/ratings",
                Map.of("rubricVersion", 1, "ratings", List.of(rating)),
                transcript);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(Studio.texts(refused.body().get("faults"), "message"))
                .contains(
                        "Version 1 of the rubric has no such criterion.",
                        "This criterion is not rated yet.",
                        "A level needs evidence: mark the words that show it, or say in a note where it is shown.");
    }

    @Test
    @Order(5)
    void aRatingIsKeptOnceAndCorrectedByAnotherOne() {
        var transcript = first(ann);
        var sheet = Rating.rate(ann, transcript, 2);

        assertThat(rateAgain(ann, transcript, 3, null)).isEqualTo(409);
        assertThat(rateAgain(ann, transcript, 3, sheet)).isEqualTo(201);
        var mine = ann.get("/api/calibration/transcripts/{id}", transcript).get("mine");
        assertThat(mine.get("number").intValue()).isEqualTo(2);
    }

    @Test
    @Order(6)
    void afterwardsJudgeAndHumansStandSideBySide() {
        var transcript = submitted(ann);
        Rating.rate(bob, transcript, 1);

        assertThat(ann.post("/api/calibration/transcripts/{id}/judgement", Map.of(), transcript)
                        .status())
                .isEqualTo(202);

        var comparison = ann.get("/api/calibration/transcripts/{id}/comparison", transcript);
        assertThat(comparison.get("judge").get("kind").stringValue()).isEqualTo("built-in");
        assertThat(comparison.get("raters").size()).isEqualTo(2);
        var distances = comparison
                .get("lines")
                .valueStream()
                .map(line -> line.get("distance").intValue())
                .toList();
        assertThat(distances).isSortedAccordingTo((one, other) -> other - one);
        assertThat(comparison.get("lines").get(0).get("humans").size()).isEqualTo(2);
    }

    @Test
    @Order(7)
    void whatIsRatedIsFrozenUnderAName() {
        for (var person : List.of(ann, bob)) {
            while (person.get("/api/calibration/queue").get("total").intValue() > 0) {
                Rating.rate(person, first(person), 2);
            }
        }

        var frozen =
                ann.post("/api/calibration/sets", Map.of("name", "March", "note", "First try", "measureShare", 0.34));

        assertThat(frozen.status()).isEqualTo(201);
        assertThat(frozen.body().get("transcripts").intValue()).isEqualTo(3);
        assertThat(frozen.body().get("measure").intValue()).isEqualTo(1);
        assertThat(frozen.body().get("raters").intValue()).isEqualTo(2);
        set = frozen.text("id");
        assertThat(ann.post("/api/calibration/sets", Map.of("name", "March")).status())
                .isEqualTo(409);
    }

    @Test
    @Order(8)
    void aRunJudgesEveryTranscriptOnceAndIsThenNeverChanged() {
        var started = ann.post("/api/calibration/runs", Map.of("set", set, "part", "all", "note", "as it is"));
        assertThat(started.status()).isEqualTo(201);
        run = started.text("id");

        var finished = ann.finished(run);

        assertThat(finished.get("status").stringValue()).isEqualTo("finished");
        assertThat(finished.get("done").intValue()).isEqualTo(3);
        assertThat(finished.get("failed").intValue()).isZero();
        for (var change : List.of("pause", "resume", "cancel")) {
            assertThat(ann.post("/api/calibration/runs/{id}/" + change, Map.of(), run)
                            .status())
                    .isEqualTo(409);
        }
        assertThat(ann.get("/api/calibration/sets/{id}", set).get("looks").intValue())
                .isEqualTo(1);
    }

    @Test
    @Order(9)
    void agreementIsShownWithReasonsWhereThereIsNoFigure() {
        var report = ann.get("/api/calibration/runs/{id}/agreement", run);

        assertThat(report.get("certificate").get("verdict").stringValue()).isEqualTo("too-little-data");
        assertThat(report.get("certificate").get("sentence").stringValue())
                .isEqualTo("Too little data: 3 transcripts are rated, and 20 are needed before anything can be said.");
        var overall = report.get("overall");
        assertThat(overall.get("judgeHuman").get("exact").get("kind").stringValue())
                .isEqualTo("known");
        assertThat(overall.get("judgeHuman").get("exact").get("low").isNull()).isTrue();
        assertThat(overall.get("difference").get("kind").stringValue()).isIn("known", "undefined");
        assertThat(report.toString()).doesNotContain("NaN");
        assertThat(report.get("dimensions").size()).isPositive();
        assertThat(report.get("criteria").size()).isPositive();
        assertThat(ann.get("/api/calibration/sets/{id}/raters?run={run}", set, run)
                        .get("method")
                        .stringValue())
                .contains("joint maximum likelihood");
    }

    @Test
    @Order(9)
    void aJudgeIsTriedWithTextsThatShouldNotMoveIt() {
        var started = ann.post("/api/calibration/bias", Map.of("set", set, "part", "all", "judge", "built-in"));
        assertThat(started.status()).isEqualTo(201);

        var checked = ann.finished("/api/calibration/bias/{id}", started.text("id"));

        assertThat(checked.get("status").stringValue()).isEqualTo("finished");
        assertThat(checked.get("total").intValue()).isEqualTo(3 * 9);
        assertThat(Studio.texts(checked.get("rows"), "check"))
                .containsExactlyInAnyOrder(
                        "length", "order", "formatting", "boasting", "irrelevance", "repetition", "echo", "retraction");
        var order = checked.get("rows")
                .valueStream()
                .filter(row -> row.get("check").stringValue().equals("order"))
                .findFirst()
                .orElseThrow();
        assertThat(order.get("meanShift").get("value").doubleValue()).isZero();
        assertThat(order.get("ok").booleanValue()).isTrue();
        assertThat(Studio.texts(ann.get("/api/calibration/runs"), "id")).doesNotContain(started.text("id"));
        assertThat(ann.refused("/api/calibration/bias/{id}", run)).isEqualTo(404);
    }

    @Test
    @Order(10)
    void aDraftIsCheckedWhileItIsWritten() {
        var begun = ann.post(
                "/api/calibration/rubrics/{question}/drafts", Map.of("basedOn", 1, "title", "Clearer"), QUESTION);
        assertThat(begun.status()).isEqualTo(201);
        var body = (ObjectNode) begun.body().get("body");
        ((ObjectNode) body.get("criteria").get(0).get("anchors")).put("3", "");

        var broken = save(begun.body(), body);
        assertThat(broken.get("check").get("ok").booleanValue()).isFalse();
        assertThat(Studio.texts(broken.get("check").get("remarks"), "message"))
                .anyMatch(text -> text.contains("empty"));

        ((ObjectNode) body.get("criteria").get(0).get("anchors"))
                .put(
                        "3",
                        "Names the mechanism, the measurement and the place in the pipeline where the two paths part.");
        draft = save(broken, body);
        assertThat(draft.get("check").get("ok").booleanValue())
                .as(draft.get("check").toString())
                .isTrue();
        assertThat(draft.get("changes").get(0).get("kind").stringValue()).isEqualTo("anchors");
        assertThat(ann.put(
                                "/api/calibration/drafts/{id}",
                                Map.of("revision", 1, "title", "Late", "body", body),
                                draft.get("id").stringValue())
                        .status())
                .isEqualTo(409);
    }

    @Test
    @Order(11)
    void draftAndPublishedVersionAreComparedOverTheSameTranscripts() {
        var id = draft.get("id").stringValue();
        var started = ann.post(
                "/api/calibration/runs",
                Map.of("set", set, "rubrics", List.of(Map.of("question", QUESTION, "draft", id))));
        var after = started.text("id");
        ann.finished(after);

        var versus = ann.get("/api/calibration/comparisons?before={one}&after={other}", run, after);

        assertThat(versus.get("verdict").stringValue()).isEqualTo("too-little-data");
        assertThat(versus.get("byCriterion")
                        .valueStream()
                        .filter(pair -> pair.get("anchorsChanged").booleanValue()))
                .hasSize(1);
        assertThat(versus.get("onlyAfter").size()).isZero();
    }

    @Test
    @Order(12)
    void aDraftIsPublishedWithANoteAndRolledBack() {
        var id = draft.get("id").stringValue();
        int revision = draft.get("revision").intValue();
        assertThat(ann.post("/api/calibration/drafts/{id}/publish", Map.of("revision", revision), id)
                        .status())
                .isEqualTo(422);

        var published = ann.post(
                "/api/calibration/drafts/{id}/publish", Map.of("revision", revision, "note", "Levels were vague."), id);

        assertThat(published.status()).isEqualTo(201);
        int version = published.body().get("version").intValue();
        assertThat(version).isEqualTo(2);
        assertThat(inForce()).isEqualTo(2);
        assertThat(ann.text("/api/calibration/rubrics/{q}/versions/2/file", QUESTION))
                .contains("version: 2");
        assertThat(ann.text("/api/calibration/rubrics/export")).startsWith("PK");

        var back = ann.post(
                "/api/calibration/rubrics/{question}/roll-back", Map.of("version", 1, "note", "Too strict."), QUESTION);
        assertThat(back.status()).isEqualTo(200);
        assertThat(inForce()).isEqualTo(1);
        var log = ann.get("/api/calibration/rubrics/{question}", QUESTION).get("log");
        assertThat(Studio.texts(log, "what")).containsExactly("rolled-back", "published");
        assertThat(studio.trail()).contains("rubric-published", "rubric-rolled-back", "rubrics-exported");
    }

    @Test
    @Order(13)
    void aGoldenSetGoesOutAndComesInAgainInBothFormats() {
        for (var format : List.of("jsonl", "csv")) {
            var file = ann.text("/api/calibration/sets/{id}/export?format={format}", set, format);

            var taken = ann.send(
                    "/api/calibration/sets/import?name={name}&format={format}", file, "From " + format, format);

            assertThat(taken.status()).as(taken.body().toString()).isEqualTo(201);
            var here = ann.get("/api/calibration/sets/{id}", set);
            for (var count : List.of("transcripts", "ratings", "raters", "tune", "measure")) {
                assertThat(taken.body().get(count)).as(format + " " + count).isEqualTo(here.get(count));
            }
        }
    }

    @Test
    @Order(14)
    void aBrokenFileIsRefusedWholeWithItsLines() {
        var good = ann.text("/api/calibration/sets/{id}/export?format=jsonl", set);
        int before = ann.get("/api/calibration/transcripts").get("total").intValue();

        var refused = ann.send(
                "/api/calibration/sets/import?name=Broken&format=jsonl",
                good + "{\"transcript\": \"x\"\n"
                        + good.lines().findFirst().orElseThrow().replace(QUESTION, "no-such-question"));

        assertThat(refused.status()).isEqualTo(422);
        var faults = new HashMap<Integer, String>();
        refused.body()
                .get("faults")
                .valueStream()
                .forEach(fault -> faults.put(
                        fault.get("line").intValue(), fault.get("message").stringValue()));
        assertThat(faults.get(4)).startsWith("This is not JSON");
        assertThat(faults.get(5)).contains("no-such-question");
        assertThat(ann.get("/api/calibration/transcripts").get("total").intValue())
                .isEqualTo(before);
        assertThat(Studio.texts(ann.get("/api/calibration/sets"), "name")).doesNotContain("Broken");
    }

    private static int inForce() {
        return ann.get("/api/calibration/rubrics/{question}", QUESTION)
                .get("inForce")
                .intValue();
    }

    private static JsonNode save(JsonNode last, JsonNode body) {
        return ann.put(
                        "/api/calibration/drafts/{id}",
                        Map.of("revision", last.get("revision").intValue(), "title", "Clearer", "body", body),
                        last.get("id").stringValue())
                .body();
    }

    private static String first(Person person) {
        return person.get("/api/calibration/queue")
                .get("items")
                .get(0)
                .get("transcript")
                .stringValue();
    }

    private static String submitted(Person person) {
        return person.get("/api/calibration/queue?mine=submitted")
                .get("items")
                .get(0)
                .get("transcript")
                .stringValue();
    }

    private static int rateAgain(Person person, String transcript, int level, String correctionOf) {
        return person.post(
                        "/api/calibration/transcripts/{id}/ratings",
                        Rating.sheet(person, transcript, level, correctionOf),
                        transcript)
                .status();
    }
}
