package dev.rehearsal.account.edge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Counts attempts over all machines together, in the database that they share: to come in, and at what is dear. Of the
 * name that they go by it keeps a hash, and that only as long as the name's next attempts must be counted with it.
 *
 * <p>A row says until when the attempts so far would have filled the time, had they come evenly; so many of them may
 * come at once as the rate allows.
 */
@Component
class SharedAttempts {

    private final DatabaseClient database;
    private final Clock clock;

    SharedAttempts(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes one and answers zero, or takes none and answers how long until there is one. Never empty. */
    Mono<Duration> take(String name, Rate rate) {
        return Mono.defer(() -> {
            var now = clock.millis();
            var each = rate.within().toMillis() / rate.times();
            return take(new Attempt(hash(name), now, each, now + rate.within().toMillis() - each));
        });
    }

    /**
     * One attempt.
     *
     * @param each how much time it fills
     * @param latest it passes when the time is filled no further than this
     */
    private record Attempt(String who, long now, long each, long latest) {}

    private Mono<Duration> take(Attempt attempt) {
        return database.sql("""
                        update sign_in_attempt
                        set filled_until = (case when filled_until > :now then filled_until else :now end) + :each
                        where who = :who and filled_until <= :latest""")
                .bind("now", attempt.now())
                .bind("each", attempt.each())
                .bind("who", attempt.who())
                .bind("latest", attempt.latest())
                .fetch()
                .rowsUpdated()
                .flatMap(taken -> taken > 0 ? Mono.just(Duration.ZERO) : firstOrWait(attempt));
    }

    private Mono<Duration> firstOrWait(Attempt attempt) {
        return database.sql("select filled_until from sign_in_attempt where who = :who")
                .bind("who", attempt.who())
                .map(row -> Objects.requireNonNull(row.get("filled_until", Long.class)))
                .one()
                .map(filled -> Duration.ofMillis(Math.max(1, filled - attempt.latest())))
                .switchIfEmpty(Mono.defer(() -> first(attempt)));
    }

    private Mono<Duration> first(Attempt attempt) {
        return forgetOld(attempt.now())
                .then(database.sql("insert into sign_in_attempt (who, filled_until) values (:who, :until)")
                        .bind("who", attempt.who())
                        .bind("until", attempt.now() + attempt.each())
                        .then())
                .thenReturn(Duration.ZERO)
                .onErrorResume(DuplicateKeyException.class, raced -> take(attempt));
    }

    /** When it fails, the next one does it. */
    private Mono<Void> forgetOld(long now) {
        return database.sql("delete from sign_in_attempt where filled_until < :now")
                .bind("now", now)
                .then()
                .onErrorComplete();
    }

    private static String hash(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
