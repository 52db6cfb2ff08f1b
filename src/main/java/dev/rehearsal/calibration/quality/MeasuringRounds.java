package dev.rehearsal.calibration.quality;

import dev.rehearsal.platform.StandingWork;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Sees to it that the judge is measured some time after the start, and after whatever changes it or the bank. */
@Component
class MeasuringRounds extends StandingWork {

    private final Measuring measuring;
    private final QualityProperties properties;

    MeasuringRounds(Measuring measuring, QualityProperties properties) {
        super("The judge could not be measured");
        this.measuring = measuring;
        this.properties = properties;
    }

    @Override
    protected Flux<?> work() {
        return every(properties.after(), properties.every(), measuring::step);
    }
}
