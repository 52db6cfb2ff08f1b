package dev.rehearsal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class DividedWorkTest {

    private static final UUID PIECE = UUID.randomUUID();
    private static final Duration LEASE = Duration.ofSeconds(9);
    private static final Duration SWEEP = Duration.ofSeconds(2);

    private final Table table = new Table();
    private final Builders builders = new Builders();
    private VirtualTimeScheduler time;

    @BeforeEach
    void stopTheClock() {
        time = VirtualTimeScheduler.getOrSet();
    }

    @AfterEach
    void letItGoOn() {
        builders.stop();
        VirtualTimeScheduler.reset();
    }

    @Test
    void takesUpAtOnceWhatItIsRungFor() {
        builders.start();
        time.advanceTimeBy(Duration.ofMillis(1));

        builders.ring(PIECE);

        assertThat(builders.begun).containsExactly(PIECE);
    }

    @Test
    void takesUpWhatSomebodyLeftBehind() {
        builders.start();
        time.advanceTimeBy(Duration.ofMillis(1));
        table.waiting.add(PIECE);

        time.advanceTimeBy(SWEEP);

        assertThat(builders.begun).containsExactly(PIECE);
    }

    @Test
    void leavesAloneWhatSomebodyElseClaimed() {
        table.taken = true;
        builders.start();
        time.advanceTimeBy(Duration.ofMillis(1));

        builders.ring(PIECE);

        assertThat(builders.begun).isEmpty();
    }

    @Test
    void breaksOffAndReleasesWhenTheClaimIsLost() {
        builders.start();
        time.advanceTimeBy(Duration.ofMillis(1));
        builders.ring(PIECE);
        time.advanceTimeBy(LEASE);
        assertThat(table.released).isEmpty();
        table.lost = true;

        time.advanceTimeBy(LEASE);

        assertThat(table.released).containsExactly(PIECE);
    }

    @Test
    void keepsAtItWhenARenewalFails() {
        builders.start();
        time.advanceTimeBy(Duration.ofMillis(1));
        builders.ring(PIECE);
        table.unreachable = true;

        time.advanceTimeBy(LEASE.multipliedBy(2));

        assertThat(table.released).isEmpty();
    }

    /** Works on a piece for ever. */
    private final class Builders extends DividedWork<UUID> {

        private final List<UUID> begun = new ArrayList<>();

        Builders() {
            super("Nothing could be built", table, new Pace(LEASE, SWEEP, 1));
        }

        @Override
        protected Mono<Void> work(UUID claim) {
            begun.add(claim);
            return Mono.never();
        }
    }

    private static final class Table implements Claiming<UUID> {

        private final List<UUID> waiting = new ArrayList<>();
        private final List<UUID> released = new ArrayList<>();
        private boolean taken;
        private boolean lost;
        private boolean unreachable;

        @Override
        public Flux<UUID> waiting() {
            return Flux.fromIterable(List.copyOf(waiting));
        }

        @Override
        public Mono<UUID> claim(UUID piece) {
            waiting.remove(piece);
            return taken ? Mono.empty() : Mono.just(piece);
        }

        @Override
        public Mono<Boolean> renew(UUID claim) {
            return unreachable ? Mono.error(new IllegalStateException("No database today.")) : Mono.just(!lost);
        }

        @Override
        public Mono<Void> release(UUID claim) {
            return Mono.fromRunnable(() -> released.add(claim));
        }
    }
}
