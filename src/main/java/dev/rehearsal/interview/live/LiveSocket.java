package dev.rehearsal.interview.live;

import static reactor.core.publisher.BufferOverflowStrategy.DROP_LATEST;
import static reactor.core.publisher.Sinks.EmitFailureHandler.FAIL_FAST;

import io.netty.handler.codec.TooLongFrameException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;
import reactor.core.publisher.Sinks;

/** One socket of one conversation: reads messages, routes them, and writes what the conversation has to say. */
final class LiveSocket implements WebSocketHandler {

    private static final Logger log = LoggerFactory.getLogger(LiveSocket.class);

    private final Conversation conversation;
    private final LiveCodec codec;
    private final LiveSettings settings;
    private final Mono<LiveClose> closing;

    /** @param closing ends the socket from our side when it emits */
    LiveSocket(Conversation conversation, LiveCodec codec, LiveSettings settings, Mono<LiveClose> closing) {
        this.conversation = conversation;
        this.codec = codec;
        this.settings = settings;
        this.closing = closing;
    }

    @Override
    public Mono<Void> handle(WebSocketSession session) {
        var inbox = new Inbox(codec, new Pacer(settings, System::nanoTime));
        var reading = inbox.fill(session.receive());
        return Mono.firstWithSignal(talking(session, inbox.messages()), reading.then(Mono.never()));
    }

    private Mono<Void> talking(WebSocketSession session, Flux<ClientMessage> messages) {
        var answers = messages.timeout(Mono.delay(settings.startWithin()), message -> Mono.never())
                .switchOnFirst(this::begin)
                .takeUntilOther(closing.flatMap(reason -> Mono.error(new LiveClosed(reason))));
        return session.send(answers.map(codec::encode).map(session::textMessage))
                .then(Mono.defer(() -> session.close(CloseStatus.NORMAL)))
                .onErrorResume(failure -> session.close(statusOf(failure)));
    }

    private Flux<ServerMessage> begin(Signal<? extends ClientMessage> first, Flux<ClientMessage> all) {
        var message = first.get();
        return message == null ? all.thenMany(Flux.empty()) : talk(message, all);
    }

    private Flux<ServerMessage> talk(ClientMessage first, Flux<ClientMessage> all) {
        if (!(first instanceof ClientMessage.Start start)) {
            return Flux.error(new LiveClosed(LiveClose.MISUSED));
        }
        // Said beside the buffer, since an error inside it would wait until the page has read all that is in it.
        var tooSlow = Sinks.<Void>empty();
        var happening = conversation
                .attach(start.seq(), start.reply())
                .onBackpressureBuffer(settings.unread(), unread -> giveUp(tooSlow), DROP_LATEST);
        var gone = Sinks.<Void>empty();
        // One after the other. Unlike concatMap it lets go of what it has answered, which a silent page would hold.
        var answers = all.skip(1).flatMap(this::answer, 1, 1).doOnComplete(() -> gone.emitEmpty(FAIL_FAST));
        // The page leaving ends the talk; the talk having no more to say does not end the page's asking.
        return Flux.merge(happening.concatWith(Mono.never()), answers)
                .takeUntilOther(Mono.firstWithSignal(gone.asMono(), tooSlow.asMono()));
    }

    private static void giveUp(Sinks.Empty<Void> tooSlow) {
        var first = tooSlow.tryEmitError(new LiveClosed(LiveClose.TOO_SLOW));
        log.debug("A page does not read: {}", first);
    }

    private Mono<ServerMessage> answer(ClientMessage message) {
        return switch (message) {
            case ClientMessage.Start start -> Mono.error(new LiveClosed(LiveClose.MISUSED));
            case ClientMessage.Ping ping -> Mono.just(new ServerMessage.Pong());
            case ClientMessage.Command command -> carryOut(command);
        };
    }

    private Mono<ServerMessage> carryOut(ClientMessage.Command command) {
        return conversation.handle(command).onErrorResume(failure -> {
            log.error("A command could not be carried out", failure);
            return Mono.just(new ServerMessage.Failed(
                    command.id(),
                    ErrorCode.INTERNAL,
                    "Something went wrong on our side. What you said is still in the box; send it again."));
        });
    }

    private static CloseStatus statusOf(Throwable failure) {
        if (failure instanceof LiveClosed closed) {
            return closed.reason().status();
        }
        if (failure instanceof TooLongFrameException) {
            return LiveClose.TOO_LARGE.status();
        }
        if (failure instanceof TimeoutException) {
            return LiveClose.NOT_STARTED.status();
        }
        return LiveClose.BROKEN.status();
    }
}
