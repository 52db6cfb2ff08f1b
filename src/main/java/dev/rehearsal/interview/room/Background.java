package dev.rehearsal.interview.room;

import java.util.function.Consumer;
import org.reactivestreams.Publisher;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

/** Runs what nobody waits for; the edge at which reactive work begins. */
final class Background {

    private final Disposable.Swap running = Disposables.swap();

    /** Runs it, and tells only of its failure. */
    void run(Publisher<?> work, Consumer<Throwable> failed) {
        run(work, done -> {}, failed);
    }

    /** Runs it, and tells of its result or of its failure. */
    <T> void run(Publisher<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        running.replace(Flux.from(work).subscribe(done, failed));
    }

    /** Breaks off what was begun last. */
    void stop() {
        running.dispose();
    }
}
