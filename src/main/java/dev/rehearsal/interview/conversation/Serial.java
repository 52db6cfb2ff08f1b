package dev.rehearsal.interview.conversation;

import java.util.ArrayDeque;
import java.util.Queue;
import reactor.core.publisher.Mono;

/**
 * Runs one piece of work after another, in the order in which they came, and to its end even if nobody waits for it.
 */
final class Serial {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    <T> Mono<T> run(Mono<T> work) {
        return Mono.create(caller -> enqueue(() -> {
            // What was begun is finished: the caller may be a socket that has just gone.
            work.doFinally(signal -> next()).subscribe(caller::success, caller::error, caller::success);
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
