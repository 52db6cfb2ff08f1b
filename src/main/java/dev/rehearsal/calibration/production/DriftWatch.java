package dev.rehearsal.calibration.production;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells whoever watches the metrics that a judge wanders, whether or not anybody looks at the page. */
@Component
class DriftWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DriftWatch.class);

    private final DriftDesk desk;
    private final ProductionProperties properties;
    private final AtomicInteger alerts = new AtomicInteger();
    private final Disposable.Swap running = Disposables.swap();

    DriftWatch(DriftDesk desk, ProductionProperties properties, MeterRegistry meters) {
        this.desk = desk;
        this.properties = properties;
        Gauge.builder("rehearsal.calibration.drift.alerts", alerts, AtomicInteger::get)
                .description("Criteria and weeks whose levels do not come out as at the golden set's time")
                .register(meters);
    }

    Mono<Void> look() {
        return desk.of("").doOnNext(view -> alerts.set(view.alerts().size())).then();
    }

    @Override
    public void start() {
        running.update(Flux.interval(properties.driftAfter(), properties.driftSweep())
                .onBackpressureDrop()
                .concatMap(tick -> look().onErrorResume(failure -> {
                    log.warn("Nobody could look whether the judges wander; it is tried again.", failure);
                    return Mono.empty();
                }))
                .subscribe());
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
