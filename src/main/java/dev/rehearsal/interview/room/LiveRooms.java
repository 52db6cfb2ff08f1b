package dev.rehearsal.interview.room;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.interview.journal.Interviews;
import dev.rehearsal.interview.live.ClientMessage;
import dev.rehearsal.interview.live.Conversation;
import dev.rehearsal.interview.live.Conversations;
import dev.rehearsal.interview.live.ReplyPosition;
import dev.rehearsal.interview.live.ServerMessage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens the rooms to sockets. */
@Component
class LiveRooms implements Conversations {

    private final Rooms rooms;
    private final Interviews interviews;

    LiveRooms(Rooms rooms, Interviews interviews) {
        this.rooms = rooms;
        this.interviews = interviews;
    }

    @Override
    public Mono<Conversation> find(UUID interview, AccountId account) {
        return interviews.find(interview, account).map(found -> new Door(rooms, found.id()));
    }

    /** The way into one room. */
    private record Door(Rooms rooms, UUID interview) implements Conversation {

        @Override
        public Flux<ServerMessage> attach(int seq, @Nullable ReplyPosition reply) {
            return Flux.defer(() -> {
                var seat = new Seat(seq, reply);
                return seat.heard()
                        .mergeWith(Mono.defer(
                                () -> rooms.in(interview, seat::takenIn).then(Mono.empty())))
                        .doFinally(signal -> seat.leave());
            });
        }

        @Override
        public Mono<ServerMessage> handle(ClientMessage.Command command) {
            return rooms.in(interview, room -> room.handle(command)).map(outcome -> switch (outcome) {
                case Outcome.Accepted accepted -> new ServerMessage.Accepted(command.id(), accepted.seq());
                case Outcome.Refused refused -> Refusals.of(command.id(), refused.reason());
            });
        }
    }
}
