package dev.rehearsal.interview.live;

import io.netty.handler.codec.http.HttpHeaders;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.reactive.socket.HandshakeInfo;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.adapter.ReactorNettyWebSocketSession;
import org.springframework.web.reactive.socket.server.RequestUpgradeStrategy;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.WebsocketServerSpec;
import reactor.util.context.Context;

/**
 * Turns a handshake into a socket that forgets the handshake. A socket is open for an hour and silent for most of it;
 * who asked, with which headers, in which session, was settled before and would be held as long.
 */
final class LeanUpgrade implements RequestUpgradeStrategy {

    private static final WebsocketServerSpec SPEC = WebsocketServerSpec.builder()
            .maxFramePayloadLength(LiveSettings.FRAME_BYTES)
            .build();

    private static final HandshakeInfo LITTLE =
            new HandshakeInfo(URI.create("/"), org.springframework.http.HttpHeaders.EMPTY, Mono.empty(), null);

    @Override
    public Mono<Void> upgrade(
            ServerWebExchange exchange,
            WebSocketHandler handler,
            @Nullable String subProtocol,
            Supplier<HandshakeInfo> everything) {
        HttpServerRequest request = ServerHttpRequestDecorator.getNativeRequest(exchange.getRequest());
        HttpServerResponse response = ServerHttpResponseDecorator.getNativeResponse(exchange.getResponse());
        var buffers = (NettyDataBufferFactory) exchange.getResponse().bufferFactory();
        return exchange.getResponse()
                .setComplete()
                .then(Mono.defer(() -> response.sendWebsocket(
                                (in, out) -> {
                                    forget(request.requestHeaders(), response.responseHeaders());
                                    return handler.handle(new ReactorNettyWebSocketSession(
                                            in, out, LITTLE, buffers, SPEC.maxFramePayloadLength()));
                                },
                                SPEC))
                        .contextWrite(aboutTheRequest -> Context.empty()));
    }

    /** Both are sent and read; the connection would hold them to its end. */
    private static void forget(HttpHeaders... headers) {
        for (var some : headers) {
            some.clear();
        }
    }
}
