package dev.rehearsal.account.signin;

import dev.rehearsal.account.edge.Limits;
import dev.rehearsal.platform.Refusal;
import dev.rehearsal.platform.Turnstile;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Where those wait who sign in or sign up with a password, which is then hashed. Two hundred who come together would
 * else all be looked up at once, ahead of everybody who talks, only to wait for one another behind that. While somebody
 * talks, half of the time is left to them.
 */
@Component
class SignInLine {

    private static final Logger log = LoggerFactory.getLogger(SignInLine.class);

    private static final int LONGEST = 400;

    /** Who has waited long for a processor has left it to others already. */
    private static final Duration LONGEST_REST = Duration.ofMillis(100);

    private static final Duration COME_BACK = Duration.ofSeconds(10);

    /** Far longer than any hash takes: whoever is stuck must not hold up all others. */
    private static final Duration STUCK = Duration.ofSeconds(30);

    private final Limits limits;
    private final Turnstile turnstile = new Turnstile(PasswordHashing.threads(), LONGEST, this::rest);

    SignInLine(Limits limits) {
        this.limits = limits;
    }

    /**
     * Lets an attempt to come in as the one who was typed pass when it is its turn, or fails with a {@link Refusal}.
     */
    <T> Mono<T> attempt(ServerWebExchange exchange, String typed, Mono<T> work) {
        var turn = limits.attemptAnywhere(typed)
                .then(work)
                .timeout(STUCK)
                .onErrorMap(SignInLine::isGivenUp, SignInLine::givenUp);
        // Who guesses too fast from one place hears so at once, and fills no line.
        return limits.attemptFrom(exchange, typed)
                .then(turnstile.through(turn))
                .onErrorMap(RejectedExecutionException.class, full -> tooMany());
    }

    /** For whom there is no place, not even to wait. */
    static Refusal tooMany() {
        return Refusal.later(
                HttpStatus.SERVICE_UNAVAILABLE,
                COME_BACK,
                "Very many people are signing in. Try again in a few seconds.");
    }

    private static boolean isGivenUp(Throwable failure) {
        return failure instanceof RejectedExecutionException || failure instanceof TimeoutException;
    }

    private static Refusal givenUp(Throwable failure) {
        // Only its kind: whatever was typed stays out of the log.
        log.warn(
                "A sign-in or sign-up was given up ({}). Look whether the database answers",
                failure.getClass().getSimpleName());
        return Refusal.later(
                HttpStatus.SERVICE_UNAVAILABLE,
                COME_BACK,
                "Signing in takes too long at the moment. Try again in a few seconds.");
    }

    Duration rest(Duration taken) {
        if (!limits.somebodyTalks()) {
            return Duration.ZERO;
        }
        return taken.compareTo(LONGEST_REST) < 0 ? taken : LONGEST_REST;
    }
}
