package dev.rehearsal.interview.live;

import dev.rehearsal.account.LiveDoor;
import dev.rehearsal.account.SignedIn;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.server.WebSocketService;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Opens the socket of an interview for its owner; to everybody else there is no such interview. */
@RestController
class LiveController {

    private final Conversations conversations;
    private final LiveCodec codec;
    private final LiveSettings settings;
    private final OpenSockets sockets;
    private final WebSocketService handshakes = new HandshakeWebSocketService(new LeanUpgrade());

    LiveController(Conversations conversations, LiveCodec codec, LiveSettings settings, OpenSockets sockets) {
        this.conversations = conversations;
        this.codec = codec;
        this.settings = settings;
        this.sockets = sockets;
    }

    @GetMapping("/api/interviews/{id}/live")
    Mono<Void> live(@PathVariable String id, @AuthenticationPrincipal SignedIn person, ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> UUID.fromString(id))
                .onErrorMap(IllegalArgumentException.class, malformed -> new NoSuchConversation(id))
                .flatMap(interview -> conversations.find(interview, person.account()))
                .switchIfEmpty(Mono.error(() -> new NoSuchConversation(id)))
                .flatMap(conversation -> sockets.enter(
                        exchange,
                        pass -> Mono.defer(() -> handshakes.handleRequest(exchange, socket(conversation, pass)))
                                .subscribeOn(OwnThread.of(exchange))));
    }

    private WebSocketHandler socket(Conversation conversation, LiveDoor.Pass pass) {
        var counted = new CountedConversation(conversation, pass);
        return session ->
                sockets.whileOpen(pass, closing -> new LiveSocket(counted, codec, settings, closing).handle(session));
    }
}
