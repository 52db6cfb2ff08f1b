package dev.rehearsal.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Scorings;
import dev.rehearsal.calibration.consent.Tidying;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import tools.jackson.databind.node.ObjectNode;

/** What owners may do once another version of a rubric was published: have it judged by that, and dispute that. */
abstract class ScoredAgainOwnersContract {

    private static final String ELSEWHERE = "feature-store";
    private static final String SCORINGS = "/api/interviews/{id}/scorings";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    abstract Studio studio();

    @Test
    void anInterviewIsScoredAgainByWhatWasPublishedSinceAndBothAreKept() {
        var candidate = studio().candidate();
        var interview = Practice.interview(studio(), candidate, ELSEWHERE);
        written(interview, 1);
        int version = published();
        assertThat(candidate.get(SCORINGS, interview).get("canAsk").booleanValue())
                .isTrue();

        var asked = candidate.post(SCORINGS, Map.of("rubricVersion", version, "judge", "built-in"), interview);

        assertThat(asked.status()).as(asked.body().toString()).isEqualTo(201);
        assertThat(asked.body().get("askedBy").stringValue()).isEqualTo("you");
        int number = asked.body().get("number").intValue();
        written(interview, number);
        var again = candidate.get(SCORINGS + "/{number}/report", interview, number);
        assertThat(again.get("rubricVersion").intValue()).isEqualTo(version);
        assertThat(candidate
                        .get("/api/interviews/{id}/report", interview)
                        .get("rubricVersion")
                        .intValue())
                .isEqualTo(1);
        var same = candidate.post(SCORINGS, Map.of("rubricVersion", version, "judge", "built-in"), interview);
        assertThat(same.status()).isEqualTo(409);
        assertThat(same.body().get("scoring").intValue()).isEqualTo(number);
        assertThat(studio().interviewer().refused(SCORINGS, interview)).isEqualTo(404);
        assertThat(candidate.text("/api/account/export")).contains("scoredAgain", "\"scorings\"");

        assertThat(candidate
                        .delete(SCORINGS + "/{number}", Map.of(), interview, number)
                        .status())
                .isEqualTo(204);
        assertThat(candidate
                        .delete(SCORINGS + "/{number}", Map.of(), interview, 1)
                        .status())
                .isEqualTo(409);
        assertThat(candidate.get(SCORINGS, interview).get("scorings").size()).isEqualTo(1);
        assertThat(studio().trail()).contains("scored-again", "scoring-deleted");
    }

    @Test
    void aDisputeAboutALaterScoringIsLookedAtByItsVersionAndGoesWithIt() {
        var candidate = studio().candidate();
        var ann = studio().interviewer();
        var interview = Practice.interview(studio(), candidate, ELSEWHERE);
        written(interview, 1);
        int version = published();
        int number = candidate
                .post(SCORINGS, Map.of("rubricVersion", version, "judge", "built-in"), interview)
                .body()
                .get("number")
                .intValue();
        written(interview, number);

        var raised = candidate.post(
                "/api/interviews/{id}/disputes",
                Map.of("scoring", number, "criterion", "scope-sizing", "words", "Not by the new one either."),
                interview);

        assertThat(raised.status()).as(raised.body().toString()).isEqualTo(201);
        assertThat(raised.body().get("scoring").intValue()).isEqualTo(number);
        var line = ann.get("/api/calibration/queue?limit=200")
                .get("items")
                .valueStream()
                .filter(one -> one.get("dispute").isObject())
                .filter(one -> one.get("dispute").get("id").stringValue().equals(raised.text("id")))
                .findFirst()
                .orElseThrow();
        assertThat(line.get("rubricVersion").intValue()).isEqualTo(version);
        var transcript = line.get("transcript").stringValue();
        assertThat(ann.get("/api/calibration/transcripts/{id}", transcript)
                        .get("rubricVersion")
                        .intValue())
                .isEqualTo(version);
        var sheet = Rating.sheet(ann, transcript, 2, null);
        sheet.put("rubricVersion", version);
        assertThat(ann.post("/api/calibration/transcripts/{id}/ratings", sheet, transcript)
                        .status())
                .isEqualTo(201);
        var comparison = ann.get("/api/calibration/transcripts/{id}/comparison", transcript);
        assertThat(comparison.get("judge").get("rubricVersion").intValue()).isEqualTo(version);

        candidate.delete(SCORINGS + "/{number}", Map.of(), interview, number);
        studio().part(Tidying.class).tidy().block();
        assertThat(candidate.get("/api/interviews/{id}/disputes", interview)).isEmpty();
    }

    /** Another version of the rubric in force, and its number. */
    private int published() {
        var ann = studio().interviewer();
        var begun = ann.post(
                "/api/calibration/rubrics/{question}/drafts", Map.of("basedOn", 1, "title", "Stricter"), ELSEWHERE);
        var body = (ObjectNode) begun.body().get("body");
        ((ObjectNode) body.get("criteria").get(0)).put("looksFor", "Says how much of what, as in " + UUID.randomUUID());
        var draft = ann.put(
                "/api/calibration/drafts/{id}",
                Map.of("revision", 1, "title", "Stricter", "body", body),
                begun.text("id"));
        var publishing = Map.of("revision", draft.body().get("revision").intValue(), "note", "Sizes decide.");
        var published = ann.post("/api/calibration/drafts/{id}/publish", publishing, begun.text("id"));
        assertThat(published.status()).as(published.body().toString()).isEqualTo(201);
        return published.body().get("version").intValue();
    }

    private void written(String interview, int number) {
        var scorings = studio().part(Scorings.class);
        var written = Flux.interval(Duration.ZERO, Duration.ofMillis(50))
                .onBackpressureDrop()
                .concatMap(tick -> scorings.get(UUID.fromString(interview), number))
                .filter(scoring -> scoring.summary().status() == Report.Status.READY)
                .blockFirst(PATIENCE);
        assertThat(written).isNotNull();
    }
}
