package dev.rehearsal.interview.live;

import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.Connection;

/**
 * The thread that reads a connection. A handshake must be answered there: answered from another one, a page that speaks
 * at once speaks while the connection is still being rearranged, and its first message is lost.
 */
final class OwnThread {

    private OwnThread() {}

    static Scheduler of(ServerWebExchange exchange) {
        return ServerHttpRequestDecorator.getNativeRequest(exchange.getRequest()) instanceof Connection connection
                ? Schedulers.fromExecutor(connection.channel().eventLoop())
                : Schedulers.immediate();
    }
}
