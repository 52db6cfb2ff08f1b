package dev.rehearsal.account.session;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells which sessions have not ended. */
@Component
class LivingSessions {

    private static final int AT_ONCE = 500;
    private static final Duration ACCESS_PRECISION = Duration.ofMinutes(1);

    private final DatabaseClient database;
    private final SessionSettings settings;
    private final Clock clock;

    LivingSessions(DatabaseClient database, SessionSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of the sessions that live; what was said over a socket counts as use of its session. */
    Mono<Set<String>> among(Set<String> sessions, Set<String> used) {
        return touch(used)
                .thenMany(Flux.fromIterable(sessions))
                .buffer(AT_ONCE)
                .concatMap(some -> alive(Set.copyOf(some)))
                .collect(Collectors.toSet());
    }

    private Flux<String> alive(Set<String> sessions) {
        return database.sql("""
                        select id_hash from web_session
                        where id_hash in (:sessions) and created_at > :oldest and last_access_at > :idlest""")
                .bind("sessions", sessions)
                .bind("oldest", ago(settings.longest()))
                .bind("idlest", ago(settings.idle()))
                .map(row -> Objects.requireNonNull(row.get("id_hash", String.class)))
                .all();
    }

    private Mono<Void> touch(Set<String> used) {
        return Flux.fromIterable(used)
                .buffer(AT_ONCE)
                .concatMap(some -> database.sql(
                                "update web_session set last_access_at = :now where id_hash in (:used) and last_access_at < :before")
                        .bind("now", ago(Duration.ZERO))
                        .bind("used", some)
                        .bind("before", ago(ACCESS_PRECISION))
                        .then())
                .then();
    }

    private OffsetDateTime ago(Duration span) {
        return clock.instant().minus(span).atOffset(ZoneOffset.UTC);
    }
}
