package dev.rehearsal.interview.live;

import static reactor.core.publisher.Sinks.EmitFailureHandler.FAIL_FAST;

import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.socket.WebSocketMessage;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.concurrent.Queues;

/**
 * What a page says, in order. Frames are read to the end whatever becomes of the talk: to stop reading would close the
 * socket at once, before the service could say why. What waits here is bounded by the pace that a page must keep.
 */
final class Inbox {

    /** Room for so many messages is held while nothing is said; a flood gets more. */
    private static final int AT_ONCE = 8;

    private final LiveCodec codec;
    private final Pacer pacer;
    private final Sinks.Many<ClientMessage> messages = Sinks.many()
            .unicast()
            .onBackpressureBuffer(Queues.<ClientMessage>unbounded(AT_ONCE).get());
    private boolean ended;

    Inbox(LiveCodec codec, Pacer pacer) {
        this.codec = codec;
        this.pacer = pacer;
    }

    /** The messages up to the first fault, which it ends with. */
    Flux<ClientMessage> messages() {
        return messages.asFlux();
    }

    /** Reads the frames until the page has gone. */
    Mono<Void> fill(Flux<WebSocketMessage> frames) {
        return frames.doOnNext(this::take)
                .doOnComplete(() -> end(null))
                .onErrorResume(broken -> Mono.fromRunnable(() -> end(broken)))
                .then();
    }

    private void take(WebSocketMessage frame) {
        if (ended || frame.getType() == WebSocketMessage.Type.PING || frame.getType() == WebSocketMessage.Type.PONG) {
            return;
        }
        try {
            pacer.count();
            requirePlain(frame);
            messages.emitNext(codec.decode(frame), FAIL_FAST);
        } catch (LiveClosed fault) {
            end(fault);
        }
    }

    private void end(@Nullable Throwable fault) {
        if (ended) {
            return;
        }
        ended = true;
        if (fault == null) {
            messages.emitComplete(FAIL_FAST);
        } else {
            messages.emitError(fault, FAIL_FAST);
        }
    }

    /** No extension was agreed on, so its bits must be clear; the web server leaves looking to us. */
    private static void requirePlain(WebSocketMessage frame) {
        if (frame.getNativeMessage() instanceof WebSocketFrame plain && plain.rsv() != 0) {
            throw new LiveClosed(LiveClose.BAD_FRAME);
        }
    }
}
