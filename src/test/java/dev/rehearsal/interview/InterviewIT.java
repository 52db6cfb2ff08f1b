package dev.rehearsal.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.RehearsalApplication;
import dev.rehearsal.testing.Candidate;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** A whole interview over real sockets, and what two tabs and bad input do to it. */
class InterviewIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static ConfigurableApplicationContext service;
    private static URI address;

    private Candidate candidate;
    private String interview;

    @BeforeAll
    static void start(@TempDir Path folder) {
        service = new SpringApplicationBuilder(RehearsalApplication.class)
                .run("--server.port=0", "--rehearsal.data=" + folder, "--rehearsal.interview.words-per-second=400");
        address = URI.create("http://localhost:" + service.getEnvironment().getProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void begin() throws Exception {
        candidate = new Candidate(address);
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

    private static String moveOf(JsonNode turn) {
        return turn.get("turn").get("move").asString();
    }

    private static String textOf(JsonNode turn) {
        return turn.get("turn").get("text").asString();
    }
}
