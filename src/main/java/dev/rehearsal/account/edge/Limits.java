package dev.rehearsal.account.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rehearsal.account.AccountId;
import dev.rehearsal.platform.Refusal;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Counts what accounts and addresses ask of this node; over all nodes it counts the attempts on one account, and what
 * is dear of all that an account asks for. What is counted here is forgotten after an hour without use.
 */
@Component
public class Limits {

    /** Of what somebody typed no more is remembered than an e-mail address has. */
    private static final int LONGEST_NAME = 254;

    /** After so long without a word nobody is in the middle of a talk. */
    private static final Duration QUIET = Duration.ofSeconds(30);

    private final LimitSettings settings;
    private final SharedAttempts attempts;
    private final List<InetAddressMatcher> exempt;
    private final Cache<Key, TokenBucket> buckets = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private volatile long lastMessage = System.nanoTime() - QUIET.toNanos();

    Limits(LimitSettings settings, SharedAttempts attempts) {
        this.settings = settings;
        this.attempts = attempts;
        this.exempt = settings.exempt().stream()
                .map(InetAddressMatchers::fromIpAddress)
                .toList();
    }

    /** Lets an attempt to come in pass, or fails with a {@link Refusal}; typed is any name for the account tried. */
    public Mono<Void> attempt(ServerWebExchange exchange, String typed) {
        return attemptFrom(exchange, typed).then(Mono.defer(() -> attemptAnywhere(typed)));
    }

    /** The half of {@link #attempt} that asks this node's memory how often this address has tried. */
    public Mono<Void> attemptFrom(ServerWebExchange exchange, String typed) {
        return pass(new Key(
                "attempt " + Addresses.key(exchange) + " " + shortened(typed),
                settings.perAccount().signIns()));
    }

    /** The half of {@link #attempt} that counts the account's attempts in the database. */
    public Mono<Void> attemptAnywhere(String typed) {
        return passAnywhere(shortened(typed), settings.perAccount().signInsFromAnywhere());
    }

    private static String shortened(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
    }

    /** Lets a new guest in, or fails with a {@link Refusal}. */
    public Mono<Void> guest(ServerWebExchange exchange) {
        return isExempt(exchange)
                ? Mono.empty()
                : pass(new Key(
                        "guest " + Addresses.key(exchange),
                        settings.perAddress().guests()));
    }

    /** Counts a message over a socket; false when there were too many of late. */
    public boolean message(AccountId account) {
        lastMessage = System.nanoTime();
        return take(new Key("message " + account, settings.perAccount().messages()))
                .isZero();
    }

    /** Whether anybody has said something of late, on this node. */
    public boolean somebodyTalks() {
        return System.nanoTime() - lastMessage < QUIET.toNanos();
    }

    /** Whether an account or an address may hold yet another socket beside those that it has. */
    public boolean anotherSocket(ServerWebExchange exchange, long ofAccount, long ofAddress) {
        return ofAccount < settings.perAccount().sockets()
                && (isExempt(exchange) || ofAddress < settings.perAddress().sockets());
    }

    Mono<Void> ofAddress(Kind kind, ServerWebExchange exchange) {
        return kind.rate(settings.perAddress())
                .filter(rate -> !isExempt(exchange))
                .map(rate -> pass(new Key(kind + " " + Addresses.key(exchange), rate)))
                .orElseGet(Mono::empty);
    }

    Mono<Void> ofAccount(Kind kind, AccountId account) {
        return kind.rate(settings.perAccount())
                .map(rate -> new Key(kind + " " + account, rate))
                .map(key -> kind.isDear() ? passAnywhere(key.what(), key.rate()) : pass(key))
                .orElseGet(Mono::empty);
    }

    /** No name of an account begins in capitals, as the kinds do: nobody uses up another's by trying to come in. */
    private Mono<Void> passAnywhere(String what, Rate rate) {
        return attempts.take(what, rate).flatMap(Limits::passOrWait);
    }

    private boolean isExempt(ServerWebExchange exchange) {
        var address = Addresses.of(exchange);
        return address != null && exempt.stream().anyMatch(range -> range.matches(address));
    }

    private Mono<Void> pass(Key key) {
        return Mono.defer(() -> passOrWait(take(key)));
    }

    private static Mono<Void> passOrWait(Duration wait) {
        return wait.isZero()
                ? Mono.empty()
                : Mono.error(Refusal.later(
                        HttpStatus.TOO_MANY_REQUESTS, wait, "That was too often. Wait a little and try again."));
    }

    private Duration take(Key key) {
        var now = System.nanoTime();
        return buckets.get(key, made -> new TokenBucket(made.rate(), now)).take(now);
    }

    private record Key(String what, Rate rate) {}
}
