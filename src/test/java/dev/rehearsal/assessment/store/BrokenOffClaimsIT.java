package dev.rehearsal.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.Transcript.Ending;
import dev.rehearsal.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.core.publisher.Mono;

/** What a report's claim is worth after its judging was broken off, at any point. */
class BrokenOffClaimsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LATEST_NANOS = 1_500_000;
    private static final int TRIES = 15;
    private static final JudgeName OTHER = new JudgeName("built-in", "other", "2");

    private final Random random = new Random(616);

    @ParameterizedTest
    @EnumSource
    void locksNothingAndWhatIsWrittenNextLasts(TestDatabase on) {
        var claims = new Claims(
                on.client(),
                on.transactions(),
                new JudgingProperties(Duration.ofMinutes(1), Duration.ofMillis(100), 2, 8));
        var others = JdbcClient.create(on.source());

        for (int count = 0; count < TRIES; count++) {
            var report = aReport(on);

            goAway(claims.claim(report));
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(2))
                    .atMost(PATIENCE)
                    .until(() -> tell(others, "token", report).equals("1"));
            var claim = new Claim(report, new Claim.Subject(report, 1, 1), 1);
            goAway(claims.sign(claim, OTHER));
            claims.setAside(claim).block(PATIENCE);

            assertThat(tell(others, "status", report)).isEqualTo("INCOMPLETE");
        }
    }

    private static String tell(JdbcClient others, String column, UUID report) {
        return others.sql("select cast(%s as varchar(100)) from report where id = ?".formatted(column))
                .param(report)
                .query(String.class)
                .single();
    }

    private static UUID aReport(TestDatabase on) {
        var clock = Clock.systemUTC();
        var transcript = Talk.about("feature-store")
                .says("Offline in Parquet, online in Redis.")
                .ended(Ending.EARLY)
                .transcript();
        return new Reports(on.client(), on.transactions(), clock)
                .begin(
                        new Transcripts(on.client(), clock).add(transcript),
                        transcript,
                        new JudgeName("built-in", "built-in", "1"))
                .block(PATIENCE);
    }

    private void goAway(Mono<?> work) {
        var taker = work.subscribe();
        LockSupport.parkNanos(random.nextInt(LATEST_NANOS));
        taker.dispose();
    }
}
