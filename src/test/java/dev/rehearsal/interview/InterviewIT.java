package dev.rehearsal.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rehearsal.testing.Candidate;
import dev.rehearsal.testing.Candidate.Line;
import dev.rehearsal.testing.InProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A whole interview over real sockets, and what two tabs and bad input do to it. */
class InterviewIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static InProcess service;

    private Candidate candidate;
    private String interview;

    @BeforeAll
    static void start(@TempDir Path folder) {
        service = InProcess.start(folder, "rehearsal.interview.words-per-second=400");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void begin() throws Exception {
        candidate = new Candidate(service.address());
        interview = candidate.begin("feature-store");
    }

    @Test
    void goesFromTheProblemToAReport() throws Exception {
        var line = candidate.open(interview, 0);
        assertThat(line.awaitType("welcome", PATIENCE).get("status").asString()).isEqualTo("running");
        assertThat(moveOf(line.awaitReply(PATIENCE))).isEqualTo("open");

        line.say("What's the latency budget for online reads, p95 and p99?");
        var answer = line.awaitReply(PATIENCE);
        assertThat(moveOf(answer)).isEqualTo("answer");
        assertThat(textOf(answer)).contains("Ten milliseconds at the 95th percentile");

        line.say("I'd keep the history as Parquet files in the lake, and the latest values in Redis, keyed by entity.");
        assertThat(moveOf(line.awaitReply(PATIENCE))).isIn("probe", "follow-up");

        line.command("hint", Map.of());
        assertThat(moveOf(line.awaitReply(PATIENCE))).isEqualTo("hint");

        line.command("finish", Map.of());
        var state = line.await(frame -> frame.path("status").asString("").equals("ended"), PATIENCE);
        assertThat(state.get("ending").asString()).isEqualTo("early");
        assertThat(state.get("hintsUsed").asInt()).isEqualTo(1);
        assertThat(candidate.report(interview, PATIENCE).get("findings").size()).isGreaterThanOrEqualTo(7);
    }

    @Test
    void twoTabsSayingAtOnceBothHearBothInOneOrder() throws Exception {
        var one = candidate.open(interview, 0);
        var two = candidate.open(interview, 0);
        one.awaitReply(PATIENCE);
        two.awaitReply(PATIENCE);

        one.say("I would begin with a log.");
        two.say("I would begin with two stores.");

        var heardByTwo = turnsUntilTheEnd(two);
        var heardByOne = turnsUntilTheEnd(one);
        assertThat(heardByOne).isEqualTo(heardByTwo);
        assertThat(said(heardByOne))
                .containsExactlyInAnyOrder("I would begin with a log.", "I would begin with two stores.");
    }

    @Test
    void theSameMessageTwiceIsOneTurn() throws Exception {
        var line = candidate.open(interview, 0);
        line.awaitReply(PATIENCE);
        var say = Map.<String, Object>of(
                "type", "say", "id", UUID.randomUUID().toString(), "text", "A log in front of both stores.");

        line.send(say);
        line.send(say);

        var first = line.awaitType("accepted", PATIENCE);
        assertThat(line.awaitType("accepted", PATIENCE)).isEqualTo(first);
        line.awaitReply(PATIENCE);
        assertThat(said(transcript())).containsExactly("A log in front of both stores.");
    }

    @Test
    void aRefreshInMidReplyGoesOnWhereThePageWas() throws Exception {
        var line = candidate.open(interview, 0);
        var first = line.awaitType("delta", PATIENCE);
        line.abort();

        var back = candidate.open(interview, 0);
        var again = back.awaitType("delta", PATIENCE);

        assertThat(again.get("turn")).isEqualTo(first.get("turn"));
        assertThat(again.get("text").asString()).startsWith(first.get("text").asString());
        assertThat(textOf(back.awaitReply(PATIENCE)))
                .startsWith(again.get("text").asString());
    }

    @Test
    void whatCannotBeDoneIsAMessageAndTheTalkGoesOn() throws Exception {
        var line = candidate.open(interview, 0);
        line.awaitReply(PATIENCE);

        assertThat(codeAfter(line, "say", Map.of("text", " \n "))).isEqualTo("blank");
        assertThat(codeAfter(line, "say", Map.of("text", "x".repeat(8_001)))).isEqualTo("too-long");
        line.command("pause", Map.of());
        assertThat(codeAfter(line, "say", Map.of("text", "Hello?"))).isEqualTo("paused");
        line.command("finish", Map.of());
        assertThat(codeAfter(line, "say", Map.of("text", "One more thing."))).isEqualTo("ended");
        assertThat(said(transcript())).isEmpty();
    }

    @Test
    void aStrangerFindsNothingAtTheAddressOfAnothersInterview() throws Exception {
        var stranger = new Candidate(service.address());
        var nowhere = UUID.randomUUID().toString();

        for (String path : List.of("", "/report", "/transcript")) {
            assertThat(refusal(stranger, interview, path))
                    .isEqualTo(refusal(stranger, nowhere, path).replace(nowhere, interview))
                    .startsWith("404");
        }
        assertThatThrownBy(() -> stranger.open(interview, 0)).hasStackTraceContaining("404");
    }

    @Test
    void theHistoryTellsOfAllInterviewsNewestFirst() throws Exception {
        var line = candidate.open(interview, 0);
        line.awaitReply(PATIENCE);
        var second = candidate.begin("training-serving-skew");

        var history = candidate.get("/api/interviews");

        assertThat(history.findValuesAsString("id")).containsExactly(second, interview);
        assertThat(history.findValuesAsString("status")).containsExactly("new", "running");
        assertThat(history.get(1).get("limitSeconds").asInt()).isEqualTo(3600);
        var one = candidate.get("/api/interviews/" + interview);
        assertThat(one.get("title").asString())
                .isEqualTo(history.get(1).get("title").asString());
        assertThat(one.get("brief").get("problem").asString()).startsWith("Our company has twenty teams");
        assertThat(one.toString()).doesNotContain("Ten milliseconds", "Postgres for instance");
    }

    @Test
    void aRequestSentTwiceMakesOneInterview() throws Exception {
        var wish = Map.<String, Object>of(
                "question",
                "feature-store",
                "target",
                "expert",
                "requestId",
                UUID.randomUUID().toString());

        assertThat(candidate.post("/api/interviews", wish)).isEqualTo(candidate.post("/api/interviews", wish));
    }

    @Test
    void anUnknownQuestionOrTargetIsAProblemDetail() {
        assertThatThrownBy(() -> candidate.begin("no-such-question")).hasMessageStartingWith("404");
        assertThatThrownBy(() -> candidate.begin("../etc/passwd")).hasMessageStartingWith("404");
        assertThatThrownBy(() -> candidate.post(
                        "/api/interviews",
                        Map.of("question", "feature-store", "target", "god", "requestId", UUID.randomUUID())))
                .hasMessageStartingWith("400");
    }

    @Test
    void theReportOfARunningInterviewSaysSo() throws Exception {
        assertThat(candidate
                        .get("/api/interviews/" + interview + "/report")
                        .get("status")
                        .asString())
                .isEqualTo("not-ended");
    }

    private static String refusal(Candidate somebody, String id, String path) {
        return catchThrowable(() -> somebody.get("/api/interviews/" + id + path))
                .getMessage();
    }

    private static String codeAfter(Line line, String type, Map<String, Object> more) throws Exception {
        var id = line.command(type, more);
        return line.await(frame -> frame.path("re").asString("").equals(id), PATIENCE)
                .get("code")
                .asString();
    }

    // Finishes when both contributions were heard, so that neither comes too late.
    private static List<JsonNode> turnsUntilTheEnd(Line line) throws Exception {
        var turns = new ArrayList<JsonNode>();
        while (true) {
            var frame = line.await(
                    any -> any.has("turn") && any.get("turn").isObject()
                            || any.path("status").asString("").equals("ended"),
                    PATIENCE);
            if (!frame.has("turn")) {
                return turns;
            }
            turns.add(frame.get("turn"));
            if (said(turns).size() == 2) {
                line.command("finish", Map.of());
            }
        }
    }

    private List<JsonNode> transcript() throws Exception {
        var turns = new ArrayList<JsonNode>();
        candidate
                .get("/api/interviews/" + interview + "/transcript")
                .get("turns")
                .forEach(turns::add);
        return turns;
    }

    private static List<String> said(List<JsonNode> turns) {
        return turns.stream()
                .filter(turn -> turn.get("speaker").asString().equals("candidate"))
                .map(turn -> turn.get("text").asString())
                .toList();
    }

    private static String moveOf(JsonNode turn) {
        return turn.get("turn").get("move").asString();
    }

    private static String textOf(JsonNode turn) {
        return turn.get("turn").get("text").asString();
    }
}
