package dev.rehearsal.interview.live;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One interview as its sockets see it. */
public interface Conversation {

    /**
     * Everything that a page lacks that has seen the events up to {@code seq} and the reply under way up to
     * {@code reply}: a welcome, the missed turns, the state, the rest of the reply; then what happens, until cancelled.
     * Whoever is subscribed counts as present.
     */
    Flux<ServerMessage> attach(int seq, @Nullable ReplyPosition reply);

    /** Carries a command out: {@code Accepted} once it is durable, or {@code Failed}. Fails only by a fault of ours. */
    Mono<ServerMessage> handle(ClientMessage.Command command);
}
