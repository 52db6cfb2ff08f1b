package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.bank.Entry;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Has judged whatever waits to be judged: at once what was just submitted here, and by and by what somebody left
 * behind.
 */
@Component
final class JudgingRounds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(JudgingRounds.class);

    private final Claims claims;
    private final JudgeRoom room;
    private final JudgingProperties properties;
    private final Timer first;
    private final Timer again;
    private final Sinks.Many<UUID> submitted = Sinks.many().multicast().directBestEffort();
    private final Disposable.Swap running = Disposables.swap();

    JudgingRounds(Claims claims, JudgeRoom room, JudgingProperties properties, MeterRegistry meters) {
        this.claims = claims;
        this.room = room;
        this.properties = properties;
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

    /** Does not wait for the next round; should the call be missed, the round comes anyway. */
    void ring(UUID report) {
        submitted.emitNext(report, Sinks.EmitFailureHandler.busyLooping(Duration.ofMillis(50)));
    }

    @Override
    public void start() {
        var left = Flux.interval(Duration.ZERO, properties.sweep())
                .onBackpressureDrop()
                .concatMap(tick -> claims.waiting().onErrorResume(JudgingRounds::warn));
        running.update(Flux.merge(submitted.asFlux().onBackpressureBuffer(), left)
                .flatMap(report -> take(report).onErrorResume(JudgingRounds::warn), properties.atOnce())
                .subscribe());
    }

    private Mono<Void> take(UUID report) {
        return Mono.usingWhen(claims.claim(report), this::judge, claims::release);
    }

    private Mono<Void> judge(Claim claim) {
        var sample = Timer.start();
        var lost = Flux.interval(properties.lease().dividedBy(3))
                .concatMap(tick -> claims.renew(claim).hasElement())
                .filter(held -> !held);
        return room.hear(claim).doOnSuccess(done -> sample.stop(claim.isFirst() ? first : again)).takeUntilOther(lost);
    }

    private static <T> Mono<T> warn(Throwable failure) {
        log.warn("A report could not be worked on; it is tried again.", failure);
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
