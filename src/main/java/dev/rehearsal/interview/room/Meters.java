package dev.rehearsal.interview.room;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** What an operator watches. */
@Component
class Meters {

    private final AtomicInteger active = new AtomicInteger();
    private final Timer firstDelta;

    Meters(MeterRegistry registry) {
        registry.gauge("rehearsal.interviews.active", active);
        this.firstDelta = Timer.builder("rehearsal.first.delta")
                .description("From a candidate's message to the first words of the reply")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofSeconds(10))
                .register(registry);
    }

    void interviewAttended() {
        active.incrementAndGet();
    }

    void interviewLeft() {
        active.decrementAndGet();
    }

    void firstDelta(Duration afterMessage) {
        firstDelta.record(afterMessage);
    }
}
