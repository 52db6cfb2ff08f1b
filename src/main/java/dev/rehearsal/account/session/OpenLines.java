package dev.rehearsal.account.session;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.LiveDoor;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.account.edge.Limits;
import dev.rehearsal.platform.Refusal;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The open sockets of this node with the sessions behind them. It asks the table twice a second which of these sessions
 * are still there, so that it does not matter on which node one was ended.
 */
@Component
class OpenLines implements LiveDoor, InitializingBean, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(OpenLines.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(400);

    private final Set<OpenLine> lines = ConcurrentHashMap.newKeySet();
    private final LivingSessions living;
    private final Limits limits;
    private final Disposable.Swap looking = Disposables.swap();

    OpenLines(LivingSessions living, Limits limits) {
        this.living = living;
        this.limits = limits;
    }

    @Override
    public Mono<Pass> enter(ServerWebExchange exchange) {
        return Mono.zip(Sessions.idOf(exchange), person(exchange))
                .map(both -> enter(exchange, both.getT1(), both.getT2().account()));
    }

    private Pass enter(ServerWebExchange exchange, String session, AccountId account) {
        var address = addressOf(exchange);
        var ofAccount =
                lines.stream().filter(line -> line.account().equals(account)).count();
        var ofAddress = lines.stream()
                .filter(line -> Objects.equals(line.address(), address))
                .count();
        if (!limits.anotherSocket(exchange, ofAccount, ofAddress)) {
            throw Refusal.later(
                    HttpStatus.TOO_MANY_REQUESTS,
                    Duration.ofSeconds(30),
                    "Too many interviews are open at once. Close some of their pages and try again.");
        }
        var line = new OpenLine(new OpenLine.Holder(session, account, address), limits, lines::remove);
        lines.add(line);
        return line;
    }

    private static Mono<SignedIn> person(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .mapNotNull(Authentication::getPrincipal)
                .ofType(SignedIn.class);
    }

    private static @Nullable InetAddress addressOf(ServerWebExchange exchange) {
        var remote = exchange.getRequest().getRemoteAddress();
        return remote == null ? null : remote.getAddress();
    }

    @Override
    public void afterPropertiesSet() {
        looking.update(Flux.interval(LOOK_EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> look().onErrorResume(this::blind), 1)
                .subscribe());
    }

    private Mono<Void> look() {
        var now = Set.copyOf(lines);
        if (now.isEmpty()) {
            return Mono.empty();
        }
        var sessions = now.stream().map(OpenLine::session).collect(Collectors.toSet());
        var used = now.stream().filter(OpenLine::takeUse).map(OpenLine::session).collect(Collectors.toSet());
        return living.among(sessions, used)
                .doOnNext(alive -> now.stream()
                        .filter(line -> !alive.contains(line.session()))
                        .forEach(OpenLine::end))
                .then();
    }

    private Mono<Void> blind(Throwable failure) {
        log.warn("Could not see which sessions have ended: {}", failure.toString());
        return Mono.empty();
    }

    @Override
    public void destroy() {
        looking.dispose();
    }
}
