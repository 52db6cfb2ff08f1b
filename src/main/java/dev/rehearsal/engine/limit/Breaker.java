package dev.rehearsal.engine.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Remembers whether a provider is down. After some failures in a row nobody asks it for a while; then one call is let
 * through to see.
 */
final class Breaker {

    private final int failures;
    private final Duration rest;
    private final Clock clock;
    private final AtomicReference<State> state = new AtomicReference<>(new State(0, null));

    Breaker(int failures, Duration rest, Clock clock) {
        this.failures = failures;
        this.rest = rest;
        this.clock = clock;
    }

    /** How long nobody should ask; zero lets this call through. */
    Duration wait(State seen) {
        var closed = seen.closedUntil();
        if (closed == null) {
            return Duration.ZERO;
        }
        var left = Duration.between(clock.instant(), closed);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Like {@link #wait(State)} now; who is let through first after a rest keeps the others out meanwhile. */
    Duration enter() {
        var seen = state.get();
        var wait = wait(seen);
        if (!wait.isZero() || seen.closedUntil() == null) {
            return wait;
        }
        var trying = new State(seen.failed(), clock.instant().plus(rest));
        return state.compareAndSet(seen, trying) ? Duration.ZERO : rest;
    }

    void succeeded() {
        state.set(new State(0, null));
    }

    void failed() {
        state.updateAndGet(seen -> seen.failed() + 1 < failures
                ? new State(seen.failed() + 1, seen.closedUntil())
                : new State(seen.failed() + 1, clock.instant().plus(rest)));
    }

    record State(int failed, @Nullable Instant closedUntil) {}
}
