package dev.rehearsal.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.Candidate;
import dev.rehearsal.testing.RunningJar;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** What survives when the process is killed in the middle of its work, shown with the jar that users run. */
@Execution(ExecutionMode.CONCURRENT)
class KilledIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void aReplyThatAKillCutOffIsSaidAgainAndNothingAcknowledgedIsMissingOrDoubled() throws Exception {
        var port = RunningJar.freePort();
        Candidate candidate;
        String interview;
        var acknowledged = new ArrayList<String>();
        try (var service = RunningJar.start(folder, port).ready()) {
            candidate = new Candidate(service.address());
            interview = candidate.begin("feature-store");
            var line = candidate.open(interview, 0);
            line.awaitReply(PATIENCE);
            sayAndWait(line, "How many lookups a second do we expect at peak?", acknowledged);
            line.awaitReply(PATIENCE);
            sayAndWait(line, "I would keep the online store in Redis and the offline store as Parquet.", acknowledged);
            line.awaitType("delta", PATIENCE);
            line.awaitType("delta", PATIENCE);
            service.kill();
        }

        try (var service = RunningJar.start(folder, port).ready()) {
            var line = candidate.open(interview, 0);
            var turns = turnsUntilAnswered(line, acknowledged.getLast());

            assertThat(said(turns)).isEqualTo(acknowledged);
            assertThat(turns.stream().map(turn -> turn.get("id").asInt())).doesNotHaveDuplicates();
            assertThat(turns.getLast().get("speaker").asString()).isEqualTo("interviewer");
            assertThat(turns.getLast().get("cut").asBoolean()).isFalse();
            line.abort();
        }
    }

    @Test
    void aReportThatAKillCutOffIsFinishedAfterTheRestart() throws Exception {
        var port = RunningJar.freePort();
        Candidate candidate;
        String interview;
        try (var service = RunningJar.start(folder, port).ready()) {
            candidate = new Candidate(service.address());
            interview = candidate.begin("feature-store");
            var line = candidate.open(interview, 0);
            line.awaitReply(PATIENCE);
            sayAndWait(
                    line,
                    "Each training row takes the feature values as they were at the label's timestamp, so nothing leaks.",
                    new ArrayList<>());
            line.awaitReply(PATIENCE);
            line.command("finish", Map.of());
            line.awaitType("accepted", PATIENCE);
            service.kill();
        }

        try (var service = RunningJar.start(folder, port).ready()) {
            var report = candidate.report(interview, Duration.ofMinutes(2));

            assertThat(report.get("findings").size()).isGreaterThanOrEqualTo(7);
            assertThat(service.log()).doesNotContain("ERROR");
        }
    }

    private static void sayAndWait(Candidate.Line line, String text, List<String> acknowledged)
            throws InterruptedException {
        var id = line.say(text);
        line.await(
                frame -> frame.path("type").asString("").equals("accepted")
                        && frame.path("id").asString("").equals(id),
                PATIENCE);
        acknowledged.add(text);
    }

    private static List<JsonNode> turnsUntilAnswered(Candidate.Line line, String lastSaid) throws InterruptedException {
        var turns = new ArrayList<JsonNode>();
        var heard = false;
        while (true) {
            var turn = line.awaitType("turn", PATIENCE).get("turn");
            turns.add(turn);
            if (heard && turn.get("speaker").asString().equals("interviewer")) {
                return turns;
            }
            heard = heard || turn.get("text").asString().equals(lastSaid);
        }
    }

    private static List<String> said(List<JsonNode> turns) {
        return turns.stream()
                .filter(turn -> turn.get("speaker").asString().equals("candidate"))
                .map(turn -> turn.get("text").asString())
                .toList();
    }
}
