package dev.rehearsal.interview.live;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.HandshakeInfo;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.adapter.AbstractWebSocketSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A session without a server: frames go in as a flux, what is written and how it was closed can be read. */
class TestSession extends AbstractWebSocketSession<Object> {

    private final Flux<WebSocketMessage> input;
    private final List<String> written = new CopyOnWriteArrayList<>();
    private volatile CloseStatus closed = CloseStatus.NO_STATUS_CODE;

    TestSession(Flux<WebSocketMessage> input) {
        super(
                new Object(),
                "test",
                new HandshakeInfo(URI.create("/"), new HttpHeaders(), Mono.empty(), null),
                DefaultDataBufferFactory.sharedInstance);
        this.input = input;
    }

    static WebSocketMessage text(String text) {
        return text(text.getBytes(StandardCharsets.UTF_8));
    }

    static WebSocketMessage text(byte[] bytes) {
        return new WebSocketMessage(WebSocketMessage.Type.TEXT, DefaultDataBufferFactory.sharedInstance.wrap(bytes));
    }

    List<String> written() {
        return written;
    }

    CloseStatus closed() {
        return closed;
    }

    @Override
    public Flux<WebSocketMessage> receive() {
        return input;
    }

    @Override
    public Mono<Void> send(Publisher<WebSocketMessage> messages) {
        return Flux.from(messages)
                .doOnNext(message -> written.add(message.getPayloadAsText()))
                .then();
    }

    @Override
    public boolean isOpen() {
        return closed == CloseStatus.NO_STATUS_CODE;
    }

    @Override
    public Mono<Void> close(CloseStatus status) {
        closed = status;
        return Mono.empty();
    }

    @Override
    public Mono<CloseStatus> closeStatus() {
        return Mono.just(closed);
    }

    @Override
    public WebSocketMessage binaryMessage(Function<DataBufferFactory, DataBuffer> payload) {
        return new WebSocketMessage(WebSocketMessage.Type.BINARY, payload.apply(bufferFactory()));
    }

    @Override
    public WebSocketMessage pingMessage(Function<DataBufferFactory, DataBuffer> payload) {
        return new WebSocketMessage(WebSocketMessage.Type.PING, payload.apply(bufferFactory()));
    }

    @Override
    public WebSocketMessage pongMessage(Function<DataBufferFactory, DataBuffer> payload) {
        return new WebSocketMessage(WebSocketMessage.Type.PONG, payload.apply(bufferFactory()));
    }
}
