package dev.rehearsal.interview.room;

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

/** Looks after all interviews from the start of the service to its stop, which is the first thing to stop. */
@Component
class Rounds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);
    private static final Duration OFTEN = Duration.ofSeconds(2);
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(20);
    private static final Duration RARELY = Duration.ofMinutes(30);

    private final Upkeep upkeep;
    private final Rooms rooms;
    private final LiveBus bus;
    private final Disposable.Composite rounds = Disposables.composite();
    private final Background background = new Background();
    private volatile boolean running;

    Rounds(Upkeep upkeep, Rooms rooms, LiveBus bus) {
        this.upkeep = upkeep;
        this.rooms = rooms;
        this.bus = bus;
    }

    @Override
    public void start() {
        running = true;
        once(upkeep.orphaned());
        every(OFTEN, upkeep.cutOff());
        every(NOW_AND_THEN, upkeep.owed());
        every(NOW_AND_THEN, upkeep.unused());
        every(RARELY, upkeep.neglected());
        rounds.add(bus.news().flatMap(this::lookUp).subscribe());
    }

    private Mono<Void> lookUp(UUID interview) {
        return rooms.in(interview, Room::lookUp).onErrorComplete(Rounds::noted);
    }

    private void once(Mono<Void> round) {
        rounds.add(round.onErrorComplete(Rounds::noted).subscribe());
    }

    private void every(Duration interval, Mono<Void> round) {
        rounds.add(Flux.interval(Duration.ZERO, interval)
                .onBackpressureDrop()
                .concatMap(beat -> round.onErrorComplete(Rounds::noted), 1)
                .subscribe());
    }

    private static boolean noted(Throwable failure) {
        log.warn("A round of upkeep failed, and is tried again", failure);
        return true;
    }

    @Override
    public void stop() {
        throw new UnsupportedOperationException("is stopped with a callback");
    }

    @Override
    public void stop(Runnable whenStopped) {
        running = false;
        rounds.dispose();
        background.run(rooms.stop().doFinally(signal -> whenStopped.run()), Rounds::noted);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
