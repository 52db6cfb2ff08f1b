package dev.rehearsal.interview.room;

import dev.rehearsal.interview.journal.Surveys;
import dev.rehearsal.interview.journal.Surveys.Touched;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads the end of the shared journal again and again, with one small query for all interviews of this node. A file
 * belongs to one process, so nobody else can have written to it.
 */
@Component
class JournalTail implements LiveBus {

    private static final Duration PERIOD = Duration.ofMillis(400);

    /** Clocks of nodes differ, and a transaction may become visible a while after its time. */
    private static final Duration SLACK = Duration.ofSeconds(10);

    private final Surveys surveys;
    private final Rooms rooms;
    private final Clock clock;
    private final boolean shared;

    JournalTail(Surveys surveys, Rooms rooms, Clock clock, ConnectionFactory connections) {
        this.surveys = surveys;
        this.rooms = rooms;
        this.clock = clock;
        this.shared = connections.getMetadata().getName().startsWith("PostgreSQL");
    }

    @Override
    public Flux<UUID> news() {
        return shared ? Flux.interval(PERIOD).onBackpressureDrop().concatMap(beat -> unknown(), 1) : Flux.empty();
    }

    private Flux<UUID> unknown() {
        Instant since = clock.instant().minus(SLACK);
        return Flux.defer(() -> rooms.attended() ? surveys.touchedSince(since) : Flux.empty())
                .filter(touched -> rooms.behind(touched.interview(), touched.seq()))
                .map(Touched::interview)
                .onErrorResume(failure -> Mono.empty());
    }
}
