package dev.rehearsal.calibration.quality;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sees to it that the judge is measured some time after the start, and after whatever changes it or the bank. */
@Component
class MeasuringRounds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MeasuringRounds.class);

    private final Measuring measuring;
    private final QualityProperties properties;
    private final Disposable.Swap running = Disposables.swap();

    MeasuringRounds(Measuring measuring, QualityProperties properties) {
        this.measuring = measuring;
        this.properties = properties;
    }

    @Override
    public void start() {
        running.update(Flux.interval(properties.after(), properties.every())
                .onBackpressureDrop()
                .concatMap(tick -> measuring.step().onErrorResume(MeasuringRounds::warn))
                .subscribe());
    }

    private static Mono<Boolean> warn(Throwable failure) {
        log.warn("The judge could not be measured; it is tried again.", failure);
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
}
