package dev.rehearsal.calibration.runs;

import dev.rehearsal.calibration.runs.Courtroom.Session;
import dev.rehearsal.calibration.runs.RunClaims.Claim;
import dev.rehearsal.calibration.runs.RunStore.Item;
import dev.rehearsal.calibration.table.FindingRow;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Works on runs: at once on those that were just started here, by and by on those that somebody left behind. */
@Component
class RunRounds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RunRounds.class);

    private final RunStore store;
    private final RunClaims claims;
    private final Courtroom courtroom;
    private final RunProperties properties;
    private final Sinks.Many<UUID> rung = Sinks.many().multicast().directBestEffort();
    private final Disposable.Swap running = Disposables.swap();

    RunRounds(RunStore store, RunClaims claims, Courtroom courtroom, RunProperties properties) {
        this.store = store;
        this.claims = claims;
        this.courtroom = courtroom;
        this.properties = properties;
    }

    /** Does not wait for the next round; should the call be missed, the round comes anyway. */
    void ring(UUID run) {
        rung.emitNext(run, Sinks.EmitFailureHandler.busyLooping(Duration.ofMillis(50)));
    }

    @Override
    public void start() {
        var left = Flux.interval(properties.sweep())
                .onBackpressureDrop()
                .concatMap(tick -> claims.waiting().onErrorResume(RunRounds::warn));
        running.update(Flux.merge(rung.asFlux().onBackpressureBuffer(), left)
                .flatMap(run -> take(run).onErrorResume(RunRounds::warn), properties.sideBySide(), 1)
                .subscribe());
    }

    private Mono<Void> take(UUID run) {
        return Mono.usingWhen(claims.claim(run), this::work, claims::release);
    }

    private Mono<Void> work(Claim claim) {
        var lost = Flux.interval(properties.lease().dividedBy(3))
                .concatMap(tick -> claims.renew(claim).onErrorReturn(true))
                .filter(held -> !held);
        return store.get(claim.run())
                .flatMap(courtroom::open)
                .flatMap(session -> judgeAll(claim, session))
                .takeUntilOther(lost)
                .onErrorResume(Courtroom.JudgeGone.class, gone -> giveUp(claim, gone));
    }

    private Mono<Void> judgeAll(Claim claim, Session session) {
        // Collected first: a cursor would hold a connection for as long as the run takes.
        return claims.pending(claim.run())
                .collectList()
                .flatMapIterable(Function.identity())
                .concatMap(item -> claims.renew(claim).filter(held -> held).map(held -> item))
                .flatMap(item -> judge(claim, session, item), properties.atOnce(), 1)
                .then(claims.finish(claim));
    }

    private Mono<Void> judge(Claim claim, Session session, Item item) {
        long begun = System.nanoTime();
        Mono<List<FindingRow>> judged = Mono.defer(() -> courtroom.judge(session, item));
        return judged.retry(properties.tries() - 1L)
                .flatMap(findings -> claims.keep(claim, item, findings, (System.nanoTime() - begun) / 1_000_000))
                .onErrorResume(failure -> {
                    log.warn("Run {} goes on without transcript {}.", claim.run(), item.transcript(), failure);
                    return claims.fail(claim, item, "The judge could not be asked about this transcript.");
                })
                .then(Mono.defer(() -> rest(begun)));
    }

    /** Leaves the machine to interviews for a while. */
    private Mono<Void> rest(long begun) {
        var taken = Duration.ofNanos((long) ((System.nanoTime() - begun) * properties.rest()));
        return taken.isZero() ? Mono.empty() : Mono.delay(taken).then();
    }

    /** A judge that has changed would mix two judges in one run: what is left stays unjudged, and the run says so. */
    private Mono<Void> giveUp(Claim claim, Courtroom.JudgeGone gone) {
        log.warn("Run {} cannot go on: {}.", claim.run(), gone.getMessage());
        return store.change(claim.run(), Run.Status.CANCELLED, List.of(Run.Status.RUNNING))
                .then();
    }

    private static <T> Mono<T> warn(Throwable failure) {
        log.warn("A calibration run could not be worked on; it is tried again.", failure);
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
