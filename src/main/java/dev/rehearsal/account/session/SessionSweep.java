package dev.rehearsal.account.session;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Clears away, once an hour, the sessions that have ended because nobody came back. */
@Component
class SessionSweep implements InitializingBean, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(SessionSweep.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final DatabaseClient database;
    private final SessionSettings settings;
    private final Clock clock;
    private final Disposable.Swap sweeping = Disposables.swap();

    SessionSweep(DatabaseClient database, SessionSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        sweeping.update(Flux.interval(EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> sweep().onErrorResume(SessionSweep::later), 1)
                .subscribe());
    }

    Mono<Long> sweep() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return database.sql("delete from web_session where created_at < :oldest or last_access_at < :idlest")
                .bind("oldest", now.minus(settings.longest()))
                .bind("idlest", now.minus(settings.idle()))
                .fetch()
                .rowsUpdated();
    }

    private static Mono<Long> later(Throwable failure) {
        log.warn("Old sessions could not be cleared away: {}", failure.toString());
        return Mono.empty();
    }

    @Override
    public void destroy() {
        sweeping.dispose();
    }
}
