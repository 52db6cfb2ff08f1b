package dev.rehearsal.interview.live;

import static reactor.core.publisher.Sinks.EmitFailureHandler.FAIL_FAST;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Knows every open socket of this node, so that a stop tells them where to go on. Stops before the web server does,
 * which would otherwise wait for them.
 */
@Component
class OpenSockets implements SmartLifecycle {

    private final Set<Sinks.One<LiveClose>> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    OpenSockets(MeterRegistry meters) {
        meters.gaugeCollectionSize("rehearsal.live.sockets", Tags.empty(), sockets);
    }

    /** Runs a socket; what it gets emits when the service wants it closed. */
    Mono<Void> whileOpen(Function<Mono<LiveClose>, Mono<Void>> socket) {
        return Mono.using(this::register, closing -> socket.apply(closing.asMono()), sockets::remove);
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
