package dev.rehearsal.interview.room;

import static reactor.core.publisher.Sinks.EmitFailureHandler.FAIL_FAST;

import dev.rehearsal.interview.journal.Lease;
import dev.rehearsal.interview.state.OpenReply;
import dev.rehearsal.interview.voice.Delta;
import dev.rehearsal.interview.voice.Said;
import dev.rehearsal.interview.voice.Speech;
import dev.rehearsal.interview.voice.Telling;
import dev.rehearsal.interview.voice.Voice;
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

    /** Says what was said when the last word is out, or when it was told to stop. */
    Mono<Said> speak(Lease lease, Telling telling) {
        return desk.voices()
                .of(telling.interview().id(), desk.pace()::deltas)
                .flatMap(voice -> speak(lease, telling, voice));
    }

    private Mono<Said> speak(Lease lease, Telling telling, Voice voice) {
        return Mono.defer(() -> {
            Sinks.Empty<Void> hush = Sinks.empty();
            silence = hush;
            var silenced = hush.asMono()
                    .then(Mono.fromSupplier(
                            () -> voice.silenced(telling.reply(), audience.spoken(telling.reply(), true))));
            return Mono.firstWithSignal(words(telling, voice), lost(lease), silenced)
                    .doFinally(signal -> silence = null);
        });
    }

    /** Whether this node is speaking. */
    boolean here() {
        return silence != null;
    }

    /** Stops between two words. */
    void stop() {
        var hush = silence;
        if (hush != null) {
            hush.emitEmpty(FAIL_FAST);
        }
    }

    private Mono<Said> words(Telling telling, Voice voice) {
        return voice.speak(telling)
                .doOnNext(speech -> {
                    if (speech instanceof Speech.Bit bit) {
                        tell(telling.reply(), bit.delta());
                    }
                })
                .ofType(Speech.End.class)
                .map(Speech.End::said)
                .next();
    }

    private void tell(OpenReply reply, Delta delta) {
        audience.tell(new Happening.Piece(reply.id(), delta));
        if (awaitedSince != 0) {
            desk.meters().firstDelta(Duration.ofNanos(System.nanoTime() - awaitedSince));
            awaitedSince = 0;
        }
    }

    private <T> Mono<T> lost(Lease lease) {
        return desk.pace()
                .renewals()
                .concatMap(beat -> desk.leases().renew(lease))
                .filter(held -> !held)
                .next()
                .flatMap(lost -> Mono.error(new LeaseLost()));
    }
}
