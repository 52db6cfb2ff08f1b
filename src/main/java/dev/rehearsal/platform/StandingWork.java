package dev.rehearsal.platform;

import java.time.Duration;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

/** Work that goes on by itself from the start of the service to its stop, whatever fails on the way. */
public abstract class StandingWork implements SmartLifecycle {

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final Disposable.Swap running = Disposables.swap();
    private final String trouble;

    /** @param trouble what the log says when a part of the work fails; a sentence without its full stop */
    protected StandingWork(String trouble) {
        this.trouble = trouble;
    }

    /** All of it; it is asked for at the start, and broken off at the stop. */
    protected abstract Flux<?> work();

    /**
     * A round after each pause, never two at the same time; when one fails, the next one comes all the same.
     *
     * @param first from the start to the first round
     * @param pause from round to round
     */
    protected final <T> Flux<T> every(Duration first, Duration pause, Supplier<? extends Publisher<T>> round) {
        return Flux.interval(first, pause).onBackpressureDrop().concatMap(tick -> surviving(round), 1);
    }

    /** Ends without a word to whoever listens when it fails; the log tells of it. */
    protected final <T> Flux<T> surviving(Supplier<? extends Publisher<T>> part) {
        return Flux.defer(part).onErrorResume(failure -> {
            log.warn("{}; it is tried again.", trouble, failure);
            return Flux.empty();
        });
    }

    @Override
    public final void start() {
        running.update(work().subscribe());
    }

    @Override
    public final void stop() {
        running.update(Disposables.disposed());
    }

    @Override
    public final boolean isRunning() {
        var current = running.get();
        return current != null && !current.isDisposed();
    }
}
