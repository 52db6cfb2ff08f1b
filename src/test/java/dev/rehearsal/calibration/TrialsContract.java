package dev.rehearsal.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Archive;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.calibration.Studio.Person;
import dev.rehearsal.calibration.rating.Exemplars;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Versions of a rubric are tried in production, and taken back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class TrialsContract {

    private static final String QUESTION = "training-serving-skew";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static String draft;
    private static int revision;

    abstract Studio studio();

    @Test
    @Order(1)
    void aShadowJudgesLiveInterviewsAndNoCandidateSeesIt() {
        var ann = studio().interviewer();
        draft(ann);
        var candidate = studio().candidate();
        var trial = start(ann, Map.of("kind", "shadow", "question", QUESTION, "draft", draft, "share", 1.0));
        assertThat(trial.get("version").intValue()).isEqualTo(2);
        assertThat(trial.get("against").intValue()).isEqualTo(1);
        assertThat(again(ann).status()).as("one trial at a time").isEqualTo(409);

        var interview = Practice.interview(studio(), candidate, QUESTION);

        var shown = whenJudged(ann, 1);
        assertThat(shown.get("interviews").get("before").intValue()).isEqualTo(1);
        assertThat(shown.get("verdict").isNull()).isTrue();
        assertThat(shown.get("needed").get("perArm").get("why").stringValue()).contains("fewer than five accounts");
        var report = candidate.get("/api/interviews/{id}/report", interview);
        assertThat(report.get("rubricVersion").intValue()).isEqualTo(1);
        assertThat(status(ann, 2)).isEqualTo("shadow");

        candidate.delete("/api/interviews/{id}", Map.of(), interview);

        assertThat(rows("shadow_judgement")).isZero();
        assertThat(rows("shadow_finding")).isZero();
        assertThat(stop(ann, trial, false).get("stoppedAt").isNull()).isFalse();
    }

    @Test
    @Order(2)
    void aCanaryGetsTheVersionAndKeepsItWhenEverybodyElseIsBroughtBack() {
        var ann = studio().interviewer();
        var candidate = studio().candidate();
        var trial = start(ann, Map.of("kind", "canary", "question", QUESTION, "version", 2, "share", 1.0));
        var during = begin(candidate);
        assertThat(version(during)).isEqualTo(2);
        assertThat(status(ann, 2)).isEqualTo("canary");
        assertThat(line(ann).get("experiment").stringValue()).isEqualTo("canary");

        var stopped = stop(ann, trial, true);

        assertThat(stopped.get("stoppedAt").isNull()).isFalse();
        assertThat(version(during)).as("an interview keeps what it began with").isEqualTo(2);
        assertThat(version(begin(candidate))).isEqualTo(1);
        assertThat(ann.post(
                                "/api/calibration/experiments/{id}/stop",
                                Map.of("rollBack", true),
                                trial.get("id").stringValue())
                        .status())
                .isEqualTo(409);
        assertThat(studio().trail()).contains("trial-started", "trial-stopped");
    }

    @Test
    @Order(3)
    void inATestAnAccountIsAlwaysOnTheSameSideAndAboutHalfAreOnEither() {
        var ann = studio().interviewer();
        var trial = start(ann, Map.of("kind", "ab", "question", QUESTION, "version", 2, "share", 0.5));

        int tried = 0;
        for (int i = 0; i < 40; i++) {
            var candidate = studio().candidate();
            int first = version(begin(candidate));
            assertThat(version(begin(candidate))).isEqualTo(first);
            tried += first == 2 ? 1 : 0;
        }

        assertThat(tried).isBetween(8, 32);
        stop(ann, trial, false);
    }

    @Test
    @Order(4)
    void nothingIsPublishedUnderATrialAndRollingBackEndsIt() {
        var ann = studio().interviewer();
        start(ann, Map.of("kind", "canary", "question", QUESTION, "version", 2, "share", 1.0));
        var publishing = Map.of("revision", revision, "note", "Now.");
        assertThat(ann.post("/api/calibration/drafts/{id}/publish", publishing, draft)
                        .status())
                .isEqualTo(409);

        var back = Map.of("version", 1, "note", "Back to what we know.");
        assertThat(ann.post("/api/calibration/rubrics/{question}/roll-back", back, QUESTION)
                        .status())
                .isEqualTo(200);

        assertThat(version(begin(studio().candidate()))).isEqualTo(1);
        assertThat(ann.get("/api/calibration/experiments")
                        .valueStream()
                        .filter(trial -> trial.get("stoppedAt").isNull()))
                .isEmpty();
    }

    @Test
    @Order(5)
    void withoutAGoldenSetNothingDrifts() {
        var drift = studio().interviewer().get("/api/calibration/drift");

        assertThat(drift.get("weeks").size()).isZero();
        assertThat(drift.get("alerts").size()).isZero();
        assertThat(studio().part(MeterRegistry.class)
                        .get("rehearsal.calibration.drift.alerts")
                        .gauge()
                        .value())
                .isZero();
    }

    @Test
    @Order(6)
    void whatCannotBeTriedIsRefused() {
        var ann = studio().interviewer();
        for (var wrong : List.<Map<String, Object>>of(
                Map.of("kind", "guess", "question", QUESTION, "version", 2, "share", 0.5),
                Map.of("kind", "ab", "question", QUESTION, "version", 2, "share", 0.0),
                Map.of("kind", "ab", "question", QUESTION, "share", 0.5))) {
            assertThat(ann.post("/api/calibration/experiments", wrong).status()).isEqualTo(422);
        }
        assertThat(ann.post(
                                "/api/calibration/experiments",
                                Map.of("kind", "ab", "question", QUESTION, "version", 1, "share", 0.5))
                        .status())
                .as("in force already")
                .isEqualTo(409);
    }

    @Test
    @Order(7)
    void levelsThatRiseAfterTheGoldenSetsTimeAreAnAlertOnThePageAndAsAMetric() {
        var ann = studio().interviewer();
        ann.post("/api/calibration/exemplars", Map.of("questions", List.of(QUESTION)));
        var rated = ann.get("/api/calibration/queue").get("items").get(0);
        Rating.rate(ann, rated.get("transcript").stringValue(), 2);
        assertThat(ann.post("/api/calibration/sets", Map.of("name", "Its time")).status())
                .isEqualTo(201);
        var bank = studio().part(Bank.class);
        var entry = bank.entry(new QuestionId(QUESTION));
        for (int i = 0; i < 12; i++) {
            var candidate = studio().candidate();
            judged(candidate, Exemplars.paragraphs(entry, "weak"), Duration.ofDays(10));
            judged(candidate, Exemplars.paragraphs(entry, "strong"), Duration.ZERO);
        }

        var drift = ann.get("/api/calibration/drift?question={q}", QUESTION);

        assertThat(drift.get("weeks").size()).isEqualTo(1);
        assertThat(drift.get("alerts").size()).isPositive();
        assertThat(drift.get("alerts").get(0).stringValue())
                .contains("levels are higher than at the golden set’s time");
        var gauge = studio().part(MeterRegistry.class).get("rehearsal.calibration.drift.alerts");
        assertThat(Flux.interval(Duration.ZERO, Duration.ofMillis(100))
                        .map(tick -> gauge.gauge().value())
                        .filter(value -> value == drift.get("alerts").size())
                        .blockFirst(PATIENCE))
                .isPositive();
        assertThat(ann.get("/api/calibration/drift?question=feature-store")
                        .get("weeks")
                        .size())
                .isZero();
    }

    /** An interview with its report, so long ago. */
    private void judged(Person candidate, List<String> said, Duration ago) {
        var interview = Practice.interview(studio(), candidate, QUESTION, said);
        var id = UUID.fromString(interview);
        Flux.interval(Duration.ZERO, Duration.ofMillis(50))
                .onBackpressureDrop()
                .concatMap(tick -> studio().part(Archive.class).findings(id), 1)
                .blockFirst(PATIENCE);
        studio().part(DatabaseClient.class)
                .sql("update report set scored_at = :at where interview_id = :id")
                .bind("at", Instant.now().minus(ago))
                .bind("id", id)
                .then()
                .block();
    }

    private static void draft(Person person) {
        var begun = person.post(
                "/api/calibration/rubrics/{question}/drafts", Map.of("basedOn", 1, "title", "Stricter"), QUESTION);
        draft = begun.text("id");
        var body = (ObjectNode) begun.body().get("body");
        ((ObjectNode) body.get("criteria").get(0))
                .put("looksFor", "Names the mechanism and the place in the pipeline where the two paths part.");
        revision = person.put(
                        "/api/calibration/drafts/{id}", Map.of("revision", 1, "title", "Stricter", "body", body), draft)
                .body()
                .get("revision")
                .intValue();
    }

    private static JsonNode start(Person person, Map<String, Object> wish) {
        var started = person.post("/api/calibration/experiments", wish);
        assertThat(started.status()).as(started.body().toString()).isEqualTo(201);
        return started.body();
    }

    private static Studio.Answer again(Person person) {
        return person.post(
                "/api/calibration/experiments", Map.of("kind", "ab", "question", QUESTION, "version", 1, "share", 0.5));
    }

    private static JsonNode stop(Person person, JsonNode trial, boolean rollBack) {
        var stopped = person.post(
                "/api/calibration/experiments/{id}/stop",
                Map.of("rollBack", rollBack, "note", "Enough."),
                trial.get("id").stringValue());
        assertThat(stopped.status()).as(stopped.body().toString()).isEqualTo(200);
        return stopped.body();
    }

    private static JsonNode whenJudged(Person person, int interviews) {
        return Flux.interval(Duration.ZERO, Duration.ofMillis(100), Schedulers.boundedElastic())
                .map(tick -> person.get("/api/calibration/experiments").get(0))
                .filter(trial -> trial.get("interviews").get("after").intValue() == interviews)
                .blockFirst(PATIENCE);
    }

    private static JsonNode line(Person person) {
        return person.get("/api/calibration/rubrics")
                .valueStream()
                .filter(line -> line.get("question").get("id").stringValue().equals(QUESTION))
                .findFirst()
                .orElseThrow();
    }

    private static String status(Person person, int version) {
        return person.get("/api/calibration/rubrics/{question}", QUESTION)
                .get("versions")
                .valueStream()
                .filter(one -> one.get("version").intValue() == version)
                .map(one -> one.get("status").stringValue())
                .findFirst()
                .orElseThrow();
    }

    private static String begin(Person person) {
        var wish = Map.of("question", QUESTION, "target", "advanced", "requestId", UUID.randomUUID());
        return person.post("/api/interviews", wish).text("id");
    }

    private int version(String interview) {
        return studio().part(DatabaseClient.class)
                .sql("select rubric_version from interview where id = :id")
                .bind("id", UUID.fromString(interview))
                .map(row -> row.get("rubric_version", Integer.class))
                .one()
                .block();
    }

    private long rows(String table) {
        return studio().part(DatabaseClient.class)
                .sql("select count(*) as n from " + table)
                .map(row -> row.get("n", Long.class))
                .one()
                .block();
    }
}
