package dev.rehearsal.interview.room;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.journal.Interviews;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The interviews that this node takes part in at the moment. */
@Component
public class Rooms {

    private static final Logger log = LoggerFactory.getLogger(Rooms.class);
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);

    private final Interviews interviews;
    private final Bank bank;
    private final Desk desk;
    private final Background background = new Background();
    private final Map<UUID, Room> open = new ConcurrentHashMap<>();

    Rooms(Interviews interviews, Bank bank, Desk desk) {
        this.interviews = interviews;
        this.bank = bank;
        this.desk = desk;
    }

    /** Does something in an interview; empty when there is no such interview. */
    public <T> Mono<T> in(UUID interview, Function<Room, Mono<T>> act) {
        return Mono.usingWhen(room(interview), act, room -> Mono.fromRunnable(room::released));
    }

    private Mono<Room> room(UUID id) {
        return Mono.fromSupplier(() -> open.computeIfPresent(id, (key, room) -> room.held()))
                .switchIfEmpty(interviews.find(id).flatMap(this::opened));
    }

    private Mono<Room> opened(Interview interview) {
        return entry(interview)
                .mapNotNull(entry -> open.compute(
                        interview.id(), (id, present) -> (present == null ? begun(interview, entry) : present).held()));
    }

    private Room begun(Interview interview, Entry entry) {
        var ready = desk.thinking().warm(entry).then(desk.judge().expect(entry));
        background.run(ready, failure -> log.warn("A rubric was not warmed", failure));
        return new Room(interview, entry, desk);
    }

    // The rubric that the interview began with, even if a newer one is in force.
    private Mono<Entry> entry(Interview interview) {
        var plan = interview.plan();
        return bank.rubric(plan.question(), plan.rubricVersion())
                .map(rubric -> new Entry(bank.entry(plan.question()).question(), rubric));
    }

    /** Sends everybody away from an interview that is deleted. */
    public void deleted(UUID interview) {
        var room = open.remove(interview);
        if (room != null) {
            room.deleted();
        }
    }

    /** Forgets what nobody uses. */
    void tidy() {
        open.keySet().forEach(id -> open.computeIfPresent(id, (key, room) -> room.idle() ? null : room));
    }

    /** Whether there is anybody here. */
    boolean attended() {
        return open.values().stream().anyMatch(Room::attended);
    }

    /** Whether somebody listens here who does not know of this event. */
    boolean behind(UUID interview, int seq) {
        var room = open.get(interview);
        return room != null && room.attended() && room.told() < seq;
    }

    /** Brings all replies under way to their end. */
    Mono<Void> stop() {
        return Flux.fromIterable(open.values()).flatMap(Room::stop).then().timeout(LAST_WORDS, Mono.empty());
    }
}
