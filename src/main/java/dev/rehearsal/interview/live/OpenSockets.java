package dev.rehearsal.interview.live;

import static reactor.core.publisher.Sinks.EmitFailureHandler.FAIL_FAST;

import dev.rehearsal.account.LiveDoor;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Knows every open socket of this node, so that a stop tells them where to go on. Stops before the web server does,
 * which would otherwise wait for them.
 */
@Component
class OpenSockets implements SmartLifecycle {

    private final Set<Sinks.One<LiveClose>> sockets = ConcurrentHashMap.newKeySet();
    private final LiveDoor door;
    private volatile boolean running;

    OpenSockets(MeterRegistry meters, LiveDoor door) {
        this.door = door;
        meters.gaugeCollectionSize("rehearsal.live.sockets", Tags.empty(), sockets);
    }

    /** Lets a handshake in, unless the account or the address holds too many sockets already. */
    Mono<Void> enter(ServerWebExchange exchange, Function<LiveDoor.Pass, Mono<Void>> handshake) {
        return door.enter(exchange).flatMap(pass -> handshake.apply(pass).doOnError(failed -> pass.leave()));
    }

    /** Runs a socket; what it gets emits when the service wants it closed or the session behind it has ended. */
    Mono<Void> whileOpen(LiveDoor.Pass pass, Function<Mono<LiveClose>, Mono<Void>> socket) {
        var ended = pass.ended().thenReturn(LiveClose.NOT_SIGNED_IN);
        return Mono.using(
                        this::register,
                        closing -> socket.apply(Mono.firstWithSignal(closing.asMono(), ended)),
                        sockets::remove)
                .doFinally(signal -> pass.leave());
    }

    private Sinks.One<LiveClose> register() {
        var closing = Sinks.<LiveClose>one();
        sockets.add(closing);
        return closing;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        sockets.forEach(socket -> socket.emitValue(LiveClose.RESTART, FAIL_FAST));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
