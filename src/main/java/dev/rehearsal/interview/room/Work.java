package dev.rehearsal.interview.room;

import static reactor.core.publisher.Sinks.EmitFailureHandler.FAIL_FAST;

import dev.rehearsal.interview.journal.InterviewEvent.PausedBy;
import dev.rehearsal.interview.state.InterviewState;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Lets the interviewer act whenever something is due, and sees to the silences between. */
final class Work {

    private static final Logger log = LoggerFactory.getLogger(Work.class);

    private final Interviewer interviewer;
    private final Ledger ledger;
    private final Audience audience;
    private final Desk desk;
    private final Background background = new Background();

    /** How often it was woken since it last had nothing to do; above zero while it works. */
    private final AtomicInteger calls = new AtomicInteger();

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Sinks.Empty<Void> finished = Sinks.empty();
    private final Disposable.Swap alarm = Disposables.swap();
    private final Disposable.Swap absence = Disposables.swap();
    private final Disposable.Swap nap = Disposables.swap();

    Work(Interviewer interviewer, Ledger ledger, Audience audience, Desk desk) {
        this.interviewer = interviewer;
        this.ledger = ledger;
        this.audience = audience;
        this.desk = desk;
    }

    /** Does everything that is due, here and now or after what is being done. */
    void wake() {
        if (calls.getAndIncrement() == 0) {
            round();
        }
    }

    private void round() {
        int seen = calls.get();
        if (stopped.get()) {
            finished.emitEmpty(FAIL_FAST);
            return;
        }
        background.run(ledger.state().flatMap(this::act), again -> next(again, seen), this::failed);
    }

    /** Whether there may be more to do. */
    private Mono<Boolean> act(InterviewState state) {
        if (interviewer.due(state)) {
            return interviewer.act(state).doOnNext(acted -> {
                if (!acted) {
                    // Somebody else is at it: another node, or one that has died and whose lease runs out.
                    after(desk.pace().patience());
                }
            });
        }
        settle(state);
        return Mono.just(false);
    }

    private void next(boolean again, int seen) {
        if (again || calls.addAndGet(-seen) != 0) {
            round();
        }
    }

    private void failed(Throwable failure) {
        if (failure instanceof LeaseLost) {
            log.atInfo().addKeyValue("interview", ledger.interview()).log("Another node speaks now");
        } else {
            log.atWarn()
                    .addKeyValue("interview", ledger.interview())
                    .setCause(failure)
                    .log("The interviewer could not go on, and tries again");
        }
        calls.set(0);
        if (stopped.get()) {
            finished.emitEmpty(FAIL_FAST);
        } else {
            after(desk.pace().patience());
        }
    }

    private void settle(InterviewState state) {
        if (state.running() && !audience.empty()) {
            after(interviewer.untilTime(state));
        }
        later(nap, desk.pace().restAfter(), () -> background.run(ledger.rest(), this::failed));
    }

    private void after(Duration delay) {
        later(alarm, delay, this::wake);
    }

    /** Somebody comes in. */
    void attended(Runnable join) {
        // The audience's own lock: somebody may go out in the middle of being told something.
        synchronized (audience) {
            boolean before = !audience.empty();
            join.run();
            if (!before && !audience.empty()) {
                absence.update(Disposables.disposed());
                desk.meters().interviewAttended();
            }
        }
    }

    /** Somebody goes out; the last one leaves the clock running for a while. */
    void left(Runnable leave) {
        synchronized (audience) {
            boolean before = !audience.empty();
            leave.run();
            if (before && audience.empty()) {
                desk.meters().interviewLeft();
                later(
                        absence,
                        desk.pace().pauseAfter(),
                        () -> nobodyCame(desk.clock().instant()));
            }
        }
    }

    void expect(Instant lastSeen) {
        var from = lastSeen.plus(desk.pace().pauseAfter());
        later(absence, desk.pace().pauseAfter(), () -> nobodyCame(from));
    }

    private void nobodyCame(Instant from) {
        if (!audience.empty()) {
            return;
        }
        var pause = ledger.record(
                null,
                ledger.freely(),
                now -> now.running() ? Rulings.pause(now, PausedBy.ABSENCE, from) : new Decision.Leave());
        background.run(pause, outcome -> wake(), this::failed);
    }

    private void later(Disposable.Swap timer, Duration delay, Runnable task) {
        if (!stopped.get()) {
            timer.update(desk.pace().later(delay, task));
        }
    }

    Mono<Void> handOver() {
        return ledger.caughtUp().flatMap(interviewer::handOver);
    }

    boolean idle() {
        var expecting = absence.get();
        return calls.get() == 0
                && audience.empty()
                && ledger.resting()
                && (expecting == null || expecting.isDisposed());
    }

    void stop() {
        stopped.set(true);
        alarm.dispose();
        absence.dispose();
        nap.dispose();
        if (calls.getAndIncrement() == 0) {
            finished.emitEmpty(FAIL_FAST);
        }
    }

    /** When what was being done at the stop is done. */
    Mono<Void> finished() {
        return finished.asMono();
    }
}
