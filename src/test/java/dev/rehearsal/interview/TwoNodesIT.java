package dev.rehearsal.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.Candidate;
import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.PostgresDatabase;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes share a PostgreSQL and nothing else. */
class TwoNodesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static InProcess first;
    private static InProcess second;

    @BeforeAll
    static void start(@TempDir Path one, @TempDir Path other) {
        var settings = PostgresDatabase.fresh().settings("rehearsal.interview.words-per-second=400");
        first = InProcess.start(one, settings);
        second = InProcess.start(other, settings);
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
    }

    @Test
    void aPageAtOneNodeHearsWhatIsSaidAtTheOther() throws Exception {
        var here = new Candidate(first.address());
        var there = here.at(second.address());
        var interview = here.begin("feature-store");
        var line = here.open(interview, 0);
        line.awaitReply(PATIENCE);
        var other = there.open(interview, 0);
        other.awaitReply(PATIENCE);

        line.say("How fresh do the features have to be?");
        var answerHere = line.awaitReply(PATIENCE);
        var answerThere = other.awaitReply(PATIENCE);
        assertThat(answerThere).isEqualTo(answerHere);

        other.say("Then two stores, and one log in front of both of them.");
        var replyThere = other.awaitReply(PATIENCE);
        assertThat(line.awaitReply(PATIENCE)).isEqualTo(replyThere);
    }
}
