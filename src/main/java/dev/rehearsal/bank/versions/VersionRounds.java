package dev.rehearsal.bank.versions;

import dev.rehearsal.bank.Bank;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Learns before the first request what is in force, and by and by what other nodes have put in force since. */
@Component
class VersionRounds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(VersionRounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ReleasedBank bank;
    private final StoredRubricVersions versions;
    private final Bank files;
    private final Disposable.Swap running = Disposables.swap();

    VersionRounds(ReleasedBank bank, StoredRubricVersions versions, @Qualifier("bank") Bank files) {
        this.bank = bank;
        this.versions = versions;
        this.files = files;
    }

    @Override
    public void start() {
        // The start may wait, and has to: an interview that began before this would be judged by the wrong version.
        bank.refresh().toFuture().join();
        running.update(Flux.concat(
                        versions.keepFiles(files).onErrorResume(VersionRounds::warn),
                        Flux.interval(PAUSE)
                                .onBackpressureDrop()
                                .concatMap(tick -> bank.refresh().onErrorResume(VersionRounds::warn)))
                .subscribe());
    }

    private static <T> Mono<T> warn(Throwable failure) {
        log.warn("The versions of the rubrics could not be read; it is tried again.", failure);
        return Mono.empty();
    }

    @Override
    public void stop() {
        running.update(Disposables.disposed());
    }

    @Override
    public boolean isRunning() {
        var current = running.get();
        return current != null && !current.isDisposed();
    }

    /** Before the server takes its first request. */
    @Override
    public int getPhase() {
        return 0;
    }
}
