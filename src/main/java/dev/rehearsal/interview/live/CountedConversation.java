package dev.rehearsal.interview.live;

import dev.rehearsal.account.LiveDoor;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts what an account says over all its sockets, and says so when it is too much. */
record CountedConversation(Conversation delegate, LiveDoor.Pass pass) implements Conversation {

    @Override
    public Flux<ServerMessage> attach(int seq, @Nullable ReplyPosition reply) {
        return delegate.attach(seq, reply);
    }

    @Override
    public Mono<ServerMessage> handle(ClientMessage.Command command) {
        return pass.said()
                ? delegate.handle(command)
                : Mono.just(new ServerMessage.Failed(
                        command.id(), ErrorCode.TOO_MANY, "That was too often. Wait a little and try again."));
    }
}
