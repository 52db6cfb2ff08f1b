package dev.rehearsal.calibration.production;

import dev.rehearsal.platform.StandingWork;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells whoever watches the metrics that a judge wanders, whether or not anybody looks at the page. */
@Component
class DriftWatch extends StandingWork {

    private final DriftDesk desk;
    private final ProductionProperties properties;
    private final AtomicInteger alerts = new AtomicInteger();

    DriftWatch(DriftDesk desk, ProductionProperties properties, MeterRegistry meters) {
        super("Nobody could look whether the judges wander");
        this.desk = desk;
        this.properties = properties;
        Gauge.builder("rehearsal.calibration.drift.alerts", alerts, AtomicInteger::get)
                .description("What does not come out as at the golden set's time, in the last four weeks")
                .register(meters);
    }

    Mono<Void> look() {
        return desk.of("").doOnNext(view -> alerts.set(view.alerts().size())).then();
    }

    @Override
    protected Flux<?> work() {
        return every(properties.driftAfter(), properties.driftSweep(), this::look);
    }
}
