package dev.rehearsal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class StandingWorkTest {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final List<Integer> begun = new ArrayList<>();
    private VirtualTimeScheduler time;

    @BeforeEach
    void stopTheClock() {
        time = VirtualTimeScheduler.getOrSet();
    }

    @AfterEach
    void letItGoOn() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void goesRoundFromTheStartToTheStop() {
        var work = new Counting(Mono.empty());
        work.start();

        time.advanceTimeBy(FIRST.plus(PAUSE));
        assertThat(begun).hasSize(2);
        assertThat(work.isRunning()).isTrue();

        work.stop();

        time.advanceTimeBy(PAUSE.multipliedBy(3));
        assertThat(begun).hasSize(2);
        assertThat(work.isRunning()).isFalse();
    }

    @Test
    void goesOnAfterARoundThatFailed() {
        var work = new Counting(Mono.error(new IllegalStateException("No database today.")));
        work.start();

        time.advanceTimeBy(FIRST.plus(PAUSE));

        assertThat(begun).hasSize(2);
        assertThat(work.isRunning()).isTrue();
    }

    @Test
    void beginsNoRoundBesideOneThatLasts() {
        var work = new Counting(Mono.delay(PAUSE.multipliedBy(2)));
        work.start();

        time.advanceTimeBy(FIRST.plus(PAUSE));

        assertThat(begun).hasSize(1);
    }

    @Test
    void startsAgainAfterAStop() {
        var work = new Counting(Mono.empty());
        work.start();
        work.stop();
        work.start();

        time.advanceTimeBy(FIRST);

        assertThat(begun).hasSize(1);
        assertThat(work.isRunning()).isTrue();
    }

    /** Counts the rounds that it begins. */
    private final class Counting extends StandingWork {

        private final Mono<Long> round;

        Counting(Mono<Long> round) {
            super("Nothing could be counted");
            this.round = round;
        }

        @Override
        protected Flux<?> work() {
            return every(FIRST, PAUSE, () -> {
                begun.add(begun.size());
                return round;
            });
        }
    }
}
