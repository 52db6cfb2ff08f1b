package dev.rehearsal.interview.room;

import dev.rehearsal.interview.journal.Leases;
import dev.rehearsal.interview.journal.Surveys;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds what was left undone: replies that a crash cut off, transcripts that are owed, interviews nobody came back to.
 */
@Component
class Upkeep {

    private static final Logger log = LoggerFactory.getLogger(Upkeep.class);
    private static final int AT_ONCE = 8;

    private final Rooms rooms;
    private final Leases leases;
    private final Surveys surveys;
    private final InterviewProperties properties;
    private final Clock clock;

    Upkeep(Rooms rooms, Leases leases, Surveys surveys, InterviewProperties properties, Clock clock) {
        this.rooms = rooms;
        this.leases = leases;
        this.surveys = surveys;
        this.properties = properties;
        this.clock = clock;
    }

    /** Replies whose speaker has died. */
    Mono<Void> cutOff() {
        return each(leases.abandoned(), Room::wake);
    }

    /** Transcripts that the judge did not take. */
    Mono<Void> owed() {
        return each(surveys.owed(), Room::wake);
    }

    /** Interviews that ran when everything stopped: somebody may come back, or the clock is stopped. */
    Mono<Void> orphaned() {
        return surveys.running()
                .flatMap(
                        touched -> in(touched.interview(), room -> room.expectSomebody(touched.at()))
                                .thenReturn(touched),
                        AT_ONCE)
                .filter(touched -> touched.at().plus(properties.pauseAfter()).isAfter(clock.instant()))
                .collectList()
                .flatMapIterable(recent -> recent)
                .concatMap(touched ->
                        rooms.in(touched.interview(), Room::listenAgain).onErrorComplete(Upkeep::noted))
                .then();
    }

    /** Interviews that nobody has touched for days. */
    Mono<Void> neglected() {
        return surveys.untouchedSince(clock.instant().minus(properties.closeAfter()))
                .flatMap(id -> rooms.in(id, Room::neglect).onErrorComplete(Upkeep::noted), AT_ONCE)
                .then();
    }

    /** Rooms in memory that nobody uses. */
    Mono<Void> unused() {
        return Mono.fromRunnable(rooms::tidy);
    }

    private Mono<Void> each(Flux<UUID> interviews, Consumer<Room> act) {
        return interviews.flatMap(id -> in(id, act), AT_ONCE).then();
    }

    private Mono<Void> in(UUID interview, Consumer<Room> act) {
        return rooms.<Void>in(interview, room -> Mono.fromRunnable(() -> act.accept(room)))
                .onErrorComplete(Upkeep::noted);
    }

    // One interview that cannot be mended must not keep the others from it.
    private static boolean noted(Throwable failure) {
        log.warn("An interview could not be looked after", failure);
        return true;
    }
}
