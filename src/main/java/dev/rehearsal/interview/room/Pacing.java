package dev.rehearsal.interview.room;

import dev.rehearsal.interview.journal.LeaseProperties;
import dev.rehearsal.interview.voice.Delta;
import dev.rehearsal.interview.voice.Pace;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** When things happen: the pace of speech, and how long silences may last. */
@Component
class Pacing {

    private static final int RENEWALS_PER_TERM = 3;

    private final Pace pace;
    private final InterviewProperties properties;
    private final LeaseProperties lease;

    Pacing(InterviewProperties properties, LeaseProperties lease) {
        this.pace = new Pace(properties.wordsPerSecond());
        this.properties = properties;
        this.lease = lease;
    }

    Flux<Delta> deltas(String text) {
        return pace.deltas(text, timers());
    }

    /** Beats at which a lease has to be renewed. */
    Flux<Long> renewals() {
        return Flux.interval(lease.term().dividedBy(RENEWALS_PER_TERM), timers())
                .onBackpressureDrop();
    }

    /** How long to leave an interview to whoever speaks in it. */
    Duration patience() {
        return lease.term();
    }

    Duration pauseAfter() {
        return properties.pauseAfter();
    }

    Duration restAfter() {
        return properties.restAfter();
    }

    Disposable later(Duration delay, Runnable task) {
        return timers().schedule(task, delay.toMillis() + 1, TimeUnit.MILLISECONDS);
    }

    // Asked for each time, so that virtual time reaches it.
    private static Scheduler timers() {
        return Schedulers.parallel();
    }
}
