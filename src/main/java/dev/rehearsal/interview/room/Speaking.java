package dev.rehearsal.interview.room;

import static reactor.core.publisher.Sinks.EmitFailureHandler.FAIL_FAST;

import dev.rehearsal.interview.journal.Lease;
import dev.rehearsal.interview.state.OpenReply;
import dev.rehearsal.interview.voice.Delta;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Speaks a turn of the interviewer to the audience, for as long as the lease is held. */
final class Speaking {

    private final Desk desk;
    private final Audience audience;
    private volatile long awaitedSince;
    private volatile Sinks.@Nullable Empty<Void> silence;

    Speaking(Desk desk, Audience audience) {
        this.desk = desk;
        this.audience = audience;
    }

    /** Somebody has said something and waits for the first word of the reply. */
    void awaited() {
        if (silence == null && awaitedSince == 0) {
            awaitedSince = System.nanoTime();
        }
    }

    /** Completes when the last word is out, or when it is told to stop. */
    Mono<Void> speak(Lease lease, OpenReply reply) {
        return Mono.defer(() -> {
            Sinks.Empty<Void> hush = Sinks.empty();
            silence = hush;
            return Mono.firstWithSignal(words(reply), lost(lease), hush.asMono())
                    .doFinally(signal -> silence = null);
        });
    }

    /** Stops between two words. */
    void stop() {
        var hush = silence;
        if (hush != null) {
            hush.emitEmpty(FAIL_FAST);
        }
    }

    private Mono<Void> words(OpenReply reply) {
        return desk.pace()
                .deltas(reply.move().text())
                .doOnNext(delta -> tell(reply, delta))
                .then();
    }

    private void tell(OpenReply reply, Delta delta) {
        audience.tell(new Happening.Piece(reply.id(), delta));
        if (awaitedSince != 0) {
            desk.meters().firstDelta(Duration.ofNanos(System.nanoTime() - awaitedSince));
            awaitedSince = 0;
        }
    }

    private Mono<Void> lost(Lease lease) {
        return desk.pace()
                .renewals()
                .concatMap(beat -> desk.leases().renew(lease))
                .filter(held -> !held)
                .next()
                .flatMap(lost -> Mono.error(new LeaseLost()));
    }
}
