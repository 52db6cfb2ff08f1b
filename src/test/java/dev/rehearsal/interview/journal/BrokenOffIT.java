package dev.rehearsal.interview.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rehearsal.interview.journal.InterviewEvent.CandidateSaid;
import dev.rehearsal.testing.TestDatabase;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

/** What a journal and its lease are worth after somebody went away in the middle, at any point. */
@ParameterizedClass
@EnumSource
class BrokenOffIT extends JournalFixture {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LATEST_NANOS = 1_500_000;
    private static final int TRIES = 25;

    private final Random random = new Random(616);

    BrokenOffIT(TestDatabase on) {
        super(on);
    }

    @Test
    void aLeaseThatNobodyWaitedForIsTakenAllTheSame() {
        for (int count = 0; count < TRIES; count++) {
            var id = another();

            goAway(leases.acquire(id));
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(2))
                    .atMost(PATIENCE)
                    .until(() -> token(id) == 1);

            assertThat(leases.acquire(id).block(PATIENCE).token()).isEqualTo(2);
            assertThat(elsewhere().acquire(id).blockOptional(PATIENCE)).isEmpty();
        }
    }

    @Test
    void anAppendThatNobodyWaitedForIsWholeOrWasNeverBegun() {
        for (int count = 0; count < TRIES; count++) {
            var id = another();
            var first = new CandidateSaid("first");

            goAway(journal.append(new Right.Taken(id), Entries.of(0, NOW, first, new CandidateSaid("second"))));
            // Comes after whatever was begun for the same interview.
            append(id, 100, "third").block(PATIENCE);
            var written = recorded(id, 0);

            assertThat(written.size()).isIn(1, 3);
            assertThat(token(id)).isEqualTo(written.size() == 3 ? 1 : 0);
        }
    }

    private long token(UUID id) {
        return database.sql("select token from interview_lease where interview_id = :id")
                .bind("id", id)
                .map(row -> row.get("token", Long.class))
                .one()
                .block(PATIENCE);
    }

    private void goAway(Mono<?> work) {
        var taker = work.subscribe();
        LockSupport.parkNanos(random.nextInt(LATEST_NANOS));
        taker.dispose();
    }
}
