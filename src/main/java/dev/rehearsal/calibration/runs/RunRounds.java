package dev.rehearsal.calibration.runs;

import dev.rehearsal.calibration.runs.Courtroom.Session;
import dev.rehearsal.calibration.runs.RunClaims.Claim;
import dev.rehearsal.calibration.runs.RunStore.Item;
import dev.rehearsal.calibration.table.FindingRow;
import dev.rehearsal.platform.DividedWork;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Works on runs: at once on those that were just started here, by and by on those that somebody left behind. */
@Component
class RunRounds extends DividedWork<Claim> {

    private static final Logger log = LoggerFactory.getLogger(RunRounds.class);

    private final RunStore store;
    private final RunClaims claims;
    private final Courtroom courtroom;
    private final RunProperties properties;

    RunRounds(RunStore store, RunClaims claims, Courtroom courtroom, RunProperties properties) {
        super("A calibration run could not be worked on", claims, properties.pace());
        this.store = store;
        this.claims = claims;
        this.courtroom = courtroom;
        this.properties = properties;
    }

    @Override
    protected Mono<Void> work(Claim claim) {
        return store.get(claim.run())
                .flatMap(courtroom::open)
                .flatMap(session -> judgeAll(claim, session))
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
}
