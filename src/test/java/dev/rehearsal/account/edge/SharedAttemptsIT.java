package dev.rehearsal.account.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Two machines count together, over one database. */
@ParameterizedClass
@EnumSource
class SharedAttemptsIT {

    private static final Rate SIX_AN_HOUR = Rate.valueOf("6/1h");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final String name = UUID.randomUUID() + "@example.org";

    private final TestDatabase database;

    SharedAttemptsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void clear() {
        database.client().sql("delete from sign_in_attempt").then().block();
    }

    @Test
    void asManyPassAtOnceAsTheRateSaysWhereverTheyAreMade() {
        for (int times = 0; times < 3; times++) {
            assertThat(take(NOON)).isZero();
            assertThat(take(NOON)).isZero();
        }

        assertThat(take(NOON)).isEqualTo(Duration.ofMinutes(10));
        assertThat(take(NOON.plus(Duration.ofMinutes(4)))).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void oneMorePassesWhenItsTimeHasCome() {
        for (int times = 0; times < 6; times++) {
            assertThat(take(NOON)).isZero();
        }
        var later = NOON.plus(Duration.ofMinutes(10));

        assertThat(take(later)).isZero();
        assertThat(take(later)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void attemptsOnAnotherNameAreCountedApart() {
        for (int times = 0; times < 7; times++) {
            take(NOON);
        }

        assertThat(machine(NOON).take("another", SIX_AN_HOUR).block()).isZero();
    }

    @Test
    void noneSlipsThroughAmongManyAtOnce() {
        var passed = Flux.range(0, 40)
                .flatMap(one -> machine(NOON).take(name, SIX_AN_HOUR).subscribeOn(Schedulers.boundedElastic()), 8)
                .filter(Duration::isZero)
                .count()
                .block();

        assertThat(passed).isEqualTo(6);
    }

    @Test
    void noNameIsKeptAndNoHashLongerThanItCounts() {
        take(NOON);

        machine(NOON.plus(Duration.ofMinutes(11))).take("another", SIX_AN_HOUR).block();

        var kept = database.client()
                .sql("select who from sign_in_attempt")
                .map(row -> row.get("who", String.class))
                .all()
                .collectList()
                .block();
        assertThat(kept).singleElement().satisfies(who -> assertThat(who).matches("[0-9a-f]{64}"));
    }

    private Duration take(Instant now) {
        return machine(now).take(name, SIX_AN_HOUR).block();
    }

    private SharedAttempts machine(Instant now) {
        return new SharedAttempts(database.client(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
