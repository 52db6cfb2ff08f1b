package dev.rehearsal.interview.room;

import java.util.ArrayDeque;
import java.util.Queue;
import reactor.core.publisher.Mono;

/**
 * Runs one piece of work after another, in the order in which they came, and to its end even if nobody waits for it.
 */
final class Serial {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Background background = new Background();
    private boolean busy;

    <T> Mono<T> run(Mono<T> work) {
        return Mono.create(caller -> enqueue(() -> {
            // What was begun is finished: the caller may be a socket that has just gone.
            background.run(
                    work.singleOptional().doFinally(signal -> next()),
                    result -> caller.success(result.orElse(null)),
                    caller::error);
        }));
    }

    private void enqueue(Runnable work) {
        synchronized (waiting) {
            if (busy) {
                waiting.add(work);
                return;
            }
            busy = true;
        }
        work.run();
    }

    private void next() {
        Runnable work;
        synchronized (waiting) {
            work = waiting.poll();
            busy = work != null;
        }
        if (work != null) {
            work.run();
        }
    }
}
