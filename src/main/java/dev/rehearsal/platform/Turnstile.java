package dev.rehearsal.platform;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;

/**
 * Lets only so many through at once. The others wait in line in the order in which they came, and have cost nothing
 * until it is their turn. Who goes away while waiting leaves the line; who goes away inside leaves the place.
 */
@SuppressWarnings("CheckReturnValue") // who has come in is let out again
public final class Turnstile {

    private final int places;
    private final int longestLine;
    private final UnaryOperator<Duration> rest;
    private final Queue<Visit> line = new ArrayDeque<>();
    private int taken;

    /**
     * @param longestLine so many wait at most; further ones fail with a {@link RejectedExecutionException}
     * @param rest how long a place stays empty after it was taken for so long
     */
    public Turnstile(int places, int longestLine, UnaryOperator<Duration> rest) {
        this.places = places;
        this.longestLine = longestLine;
        this.rest = rest;
    }

    /** The same work, begun when it is its turn. */
    public <T> Mono<T> through(Mono<T> work) {
        return Mono.create(sink -> {
            var visit = new Visit(
                    () -> work.subscribe(sink::success, sink::error, sink::success, Context.of(sink.contextView())));
            sink.onDispose(() -> end(visit));
            if (!enter(visit)) {
                sink.error(new RejectedExecutionException("The line is full"));
            }
        });
    }

    private boolean enter(Visit visit) {
        synchronized (line) {
            if (visit.gone) {
                return true;
            }
            if (taken == places) {
                return line.size() < longestLine && line.add(visit);
            }
            taken++;
            visit.inside = true;
        }
        visit.begin();
        return true;
    }

    private void end(Visit visit) {
        synchronized (line) {
            if (!visit.inside) {
                // Also before it came in: somebody may go away at the door.
                visit.gone = true;
                line.remove(visit);
                return;
            }
        }
        visit.running.dispose();
        var pause = rest.apply(Duration.ofNanos(System.nanoTime() - visit.begun));
        // Not at once on this thread: many who are soon done would be called from within one another.
        Schedulers.parallel().schedule(this::next, pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void next() {
        Visit next;
        synchronized (line) {
            next = line.poll();
            if (next == null) {
                taken--;
                return;
            }
            next.inside = true;
        }
        next.begin();
    }

    /** One piece of work, in line or inside. */
    private static final class Visit {

        private final Supplier<Disposable> work;
        private final Disposable.Swap running = Disposables.swap();
        private boolean inside;
        private boolean gone;
        private volatile long begun;

        Visit(Supplier<Disposable> work) {
            this.work = work;
        }

        void begin() {
            begun = System.nanoTime();
            running.update(work.get());
        }
    }
}
