package dev.rehearsal.account.session;

import dev.rehearsal.platform.StandingWork;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Clears away, once an hour, the sessions that have ended because nobody came back. */
@Component
class SessionSweep extends StandingWork {

    private static final Duration EVERY = Duration.ofHours(1);

    private final DatabaseClient database;
    private final SessionSettings settings;
    private final Clock clock;

    SessionSweep(DatabaseClient database, SessionSettings settings, Clock clock) {
        super("Old sessions could not be cleared away");
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected Flux<?> work() {
        return every(EVERY, EVERY, this::sweep);
    }

    Mono<Long> sweep() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return database.sql("delete from web_session where created_at < :oldest or last_access_at < :idlest")
                .bind("oldest", now.minus(settings.longest()))
                .bind("idlest", now.minus(settings.idle()))
                .fetch()
                .rowsUpdated();
    }
}
