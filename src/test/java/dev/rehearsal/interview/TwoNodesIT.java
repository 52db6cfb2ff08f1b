package dev.rehearsal.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.RehearsalApplication;
import dev.rehearsal.testing.Candidate;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes share a PostgreSQL and nothing else. */
class TwoNodesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static EmbeddedPostgres postgres;
    private static ConfigurableApplicationContext first;
    private static ConfigurableApplicationContext second;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        first = node();
        second = node();
    }

    @AfterAll
    static void stop() throws IOException {
        first.close();
        second.close();
        postgres.close();
    }

    @Test
    void aPageAtOneNodeHearsWhatIsSaidAtTheOther() throws Exception {
        var here = new Candidate(addressOf(first));
        var there = here.at(addressOf(second));
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

    private static ConfigurableApplicationContext node() {
        return new SpringApplicationBuilder(RehearsalApplication.class)
                .run(
                        "--server.port=0",
                        "--rehearsal.database.url=postgresql://localhost:%d/postgres".formatted(postgres.getPort()),
                        "--rehearsal.database.user=postgres",
                        "--rehearsal.interview.words-per-second=400");
    }

    private static URI addressOf(ConfigurableApplicationContext node) {
        return URI.create("http://localhost:" + node.getEnvironment().getProperty("local.server.port"));
    }
}
