package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.platform.DividedWork;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Has judged whatever waits to be judged: at once what was just submitted here, and by and by what somebody left
 * behind.
 */
@Component
final class JudgingRounds extends DividedWork<Claim> {

    private final JudgeRoom room;
    private final Timer first;
    private final Timer again;

    JudgingRounds(Claims claims, JudgeRoom room, JudgingProperties properties, MeterRegistry meters) {
        super("A report could not be worked on", claims, properties.pace());
        this.room = room;
        this.first = timer("first", meters);
        this.again = timer("again", meters);
    }

    private static Timer timer(String scoring, MeterRegistry meters) {
        return Timer.builder("rehearsal.report")
                .description("From taking up a report to its last finding")
                .tag("scoring", scoring)
                .publishPercentileHistogram()
                .register(meters);
    }

    /** Who judges this interview. */
    Mono<JudgeName> judge(UUID interview) {
        return room.judge(interview);
    }

    /** Gets ready to judge. */
    Mono<Void> expect(Entry entry) {
        return room.expect(entry);
    }

    @Override
    protected Mono<Void> work(Claim claim) {
        var sample = Timer.start();
        return room.hear(claim).doOnSuccess(done -> sample.stop(claim.isFirst() ? first : again));
    }
}
