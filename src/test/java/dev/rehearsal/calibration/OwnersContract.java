package dev.rehearsal.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.calibration.Studio.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

/** What owners of interviews may say about what is done with them, and that it is done. */
abstract class OwnersContract extends ScoredAgainOwnersContract {

    private static final String QUESTION = "training-serving-skew";

    @Test
    void aCandidateDisputesAFindingAndReadsTheAnswer() {
        var candidate = studio().candidate();
        var ann = studio().interviewer();
        var interview = practised(candidate);
        assertThat(candidate.get("/api/interviews/{id}/disputes", interview)).isEmpty();
        var criterion = criterion();

        var raised = candidate.post(
                "/api/interviews/{id}/disputes",
                Map.of("criterion", criterion, "words", "I did say that I log at serving time."),
                interview);

        assertThat(raised.status()).as(raised.body().toString()).isEqualTo(201);
        assertThat(candidate
                        .post(
                                "/api/interviews/{id}/disputes",
                                Map.of("criterion", criterion, "words", "Again."),
                                interview)
                        .status())
                .isEqualTo(409);
        var head = ann.get("/api/calibration/queue").get("items").get(0);
        assertThat(head.get("dispute").get("id").stringValue()).isEqualTo(raised.text("id"));
        assertThat(head.get("dispute").get("words").stringValue()).startsWith("I did say");
        var transcript = head.get("transcript").stringValue();
        var answer = Map.of("outcome", "changed", "level", 3, "words", "You did, and it is shown.");
        assertThat(ann.post("/api/calibration/disputes/{id}/answer", answer, raised.text("id"))
                        .status())
                .as("who has not rated has not looked")
                .isEqualTo(409);
        Rating.rate(ann, transcript, 2);
        var comparison = ann.get("/api/calibration/transcripts/{id}/comparison", transcript);
        assertThat(comparison.get("dispute").get("status").stringValue()).isEqualTo("open");

        assertThat(ann.post("/api/calibration/disputes/{id}/answer", answer, raised.text("id"))
                        .status())
                .isEqualTo(200);

        var mine = candidate.get("/api/interviews/{id}/disputes", interview).get(0);
        assertThat(mine.get("status").stringValue()).isEqualTo("answered");
        assertThat(mine.get("answer").get("level").intValue()).isEqualTo(3);
        assertThat(mine.get("answer").get("words").stringValue()).isEqualTo("You did, and it is shown.");
    }

    @Test
    void othersDoNotLearnThatThereIsSuchAnInterview() {
        var interview = practised(studio().candidate());
        var other = studio().candidate();
        var dispute = Map.of("criterion", criterion(), "words", "Not mine.");

        assertThat(other.refused("/api/interviews/{id}/disputes", interview)).isEqualTo(404);
        assertThat(other.post("/api/interviews/{id}/disputes", dispute, interview)
                        .status())
                .isEqualTo(404);
        assertThat(studio().interviewer().refused("/api/interviews/{id}/disputes", interview))
                .isEqualTo(404);
    }

    @Test
    void consentBringsATranscriptIntoThePoolWithoutANameAndWithdrawingTakesItOut() {
        var candidate = studio().candidate();
        var ann = studio().interviewer();
        var interview = practised(candidate);
        assertThat(poolWith(interview)).isZero();

        consent(candidate, interview, true);

        assertThat(poolWith(interview)).isEqualTo(1);
        var pooled = ann.get("/api/calibration/transcripts?source=shared")
                .get("items")
                .valueStream()
                .map(line -> ann.get(
                        "/api/calibration/transcripts/{id}",
                        line.get("transcript").stringValue()))
                .filter(view -> view.toString().contains("marmalade"))
                .toList();
        assertThat(pooled).isNotEmpty();
        assertThat(pooled.toString())
                .doesNotContain(interview, candidate.account().toString());

        consent(candidate, interview, false);

        assertThat(poolWith(interview)).isZero();
    }

    @Test
    void whatIsFrozenStaysAndForgetsWhoseItWas() {
        var candidate = studio().candidate();
        var ann = studio().interviewer();
        var interview = practised(candidate);
        consent(candidate, interview, true);
        var transcript = copyOf(interview);
        Rating.rate(ann, transcript, 2);
        var set = ann.post(
                "/api/calibration/sets", Map.of("name", "Set " + transcript, "transcripts", List.of(transcript)));
        assertThat(set.status()).as(set.body().toString()).isEqualTo(201);

        consent(candidate, interview, false);

        assertThat(poolWith(interview)).isZero();
        assertThat(ann.get("/api/calibration/sets/{id}", set.text("id"))
                        .get("transcripts")
                        .intValue())
                .isEqualTo(1);
        assertThat(ann.text("/api/calibration/sets/{id}/export?format=jsonl", set.text("id")))
                .contains("marmalade")
                .doesNotContain(interview, candidate.account().toString());
        assertThat(studio().trail()).contains("golden-set-exported");
    }

    @Test
    void deletingAnInterviewTakesItsCopyAndItsDisputesAlong() {
        var candidate = studio().candidate();
        var interview = practised(candidate);
        consent(candidate, interview, true);
        candidate.post(
                "/api/interviews/{id}/disputes", Map.of("criterion", criterion(), "words", "Look again."), interview);
        assertThat(poolWith(interview)).isEqualTo(1);

        assertThat(candidate.delete("/api/interviews/{id}", Map.of(), interview).status())
                .isEqualTo(204);

        assertThat(poolWith(interview)).isZero();
        assertThat(count("select count(*) as n from dispute where interview_id = :id", interview))
                .isZero();
    }

    @Test
    void erasingAnAccountTakesItsCopiesAlongAndLeavesWhatItRated() {
        var leaving = studio().interviewer();
        var interview = practised(leaving);
        consent(leaving, interview, true);
        var dispute = Map.of("criterion", criterion(), "words", "Look again.");
        leaving.post("/api/interviews/{id}/disputes", dispute, interview);
        var candidate = studio().candidate();
        var rated = practised(candidate);
        consent(candidate, rated, true);
        var transcript = copyOf(rated);
        Rating.rate(leaving, transcript, 3);
        Rating.rate(studio().interviewer(), transcript, 2);

        studio().erase(leaving);

        assertThat(poolWith(interview)).isZero();
        assertThat(count("select count(*) as n from dispute where interview_id = :id", interview))
                .isZero();
        assertThat(count("select count(*) as n from rating_sheet where transcript_id = :id", transcript))
                .isEqualTo(2);
        assertThat(count(
                        "select count(*) as n from rater_account where account_id = :id",
                        leaving.account().toString()))
                .isZero();
    }

    private String practised(Person person) {
        return Practice.interview(studio(), person, QUESTION);
    }

    private String criterion() {
        JsonNode rubric = studio().interviewer().get("/api/calibration/rubrics/{question}/versions/1", QUESTION);
        return rubric.get("criteria").get(0).get("id").stringValue();
    }

    private static void consent(Person person, String interview, boolean given) {
        assertThat(person.put("/api/consents/{id}", Map.of("given", given), interview)
                        .status())
                .isEqualTo(204);
    }

    private long poolWith(String interview) {
        return count("select count(*) as n from pooled_transcript where interview_id = :id", interview);
    }

    private String copyOf(String interview) {
        return studio().part(DatabaseClient.class)
                .sql("select id from pooled_transcript where interview_id = :id")
                .bind("id", UUID.fromString(interview))
                .map(row -> row.get("id", UUID.class))
                .one()
                .block()
                .toString();
    }

    private long count(String sql, String interview) {
        return studio().part(DatabaseClient.class)
                .sql(sql)
                .bind("id", UUID.fromString(interview))
                .map(row -> row.get("n", Long.class))
                .one()
                .block();
    }
}
