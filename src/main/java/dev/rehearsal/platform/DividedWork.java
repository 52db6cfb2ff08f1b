package dev.rehearsal.platform;

import java.time.Duration;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Standing work that the nodes divide among themselves piece by piece: at once what was rung for here, and by and by
 * what somebody left behind. Who has claimed a piece works on it as long as the claim holds.
 *
 * @param <C> the right to work on a piece until somebody else takes it
 */
public abstract class DividedWork<C> extends StandingWork {

    private static final int RENEWALS_IN_A_LEASE = 3;

    private final Claiming<C> claims;
    private final Pace pace;
    private final Sinks.Many<UUID> rung = Sinks.many().multicast().directBestEffort();

    /**
     * How fast the work goes.
     *
     * @param lease after this silence of whoever works on a piece, another takes over
     * @param sweep how often to look for pieces that nobody works on
     * @param atOnce pieces worked on side by side on this node
     */
    public record Pace(Duration lease, Duration sweep, int atOnce) {}

    protected DividedWork(String trouble, Claiming<C> claims, Pace pace) {
        super(trouble);
        this.claims = claims;
        this.pace = pace;
    }

    /** Works on one piece to its end; broken off when the claim is lost. */
    protected abstract Mono<Void> work(C claim);

    /** Does not wait for the next round; should the call be missed, the round comes anyway. */
    public final void ring(UUID piece) {
        rung.emitNext(piece, Sinks.EmitFailureHandler.busyLooping(Duration.ofMillis(50)));
    }

    @Override
    protected final Flux<?> work() {
        var left = every(Duration.ZERO, pace.sweep(), claims::waiting);
        return Flux.merge(rung.asFlux().onBackpressureBuffer(), left)
                .flatMap(piece -> surviving(() -> take(piece)), pace.atOnce(), 1);
    }

    private Mono<Void> take(UUID piece) {
        return Mono.usingWhen(claims.claim(piece), claim -> work(claim).takeUntilOther(lost(claim)), claims::release);
    }

    // A renewal that fails loses nothing yet: what is written for a claim that was lost is refused.
    private Mono<Boolean> lost(C claim) {
        return Flux.interval(pace.lease().dividedBy(RENEWALS_IN_A_LEASE))
                .concatMap(tick -> claims.renew(claim).onErrorReturn(true))
                .filter(held -> !held)
                .next();
    }
}
