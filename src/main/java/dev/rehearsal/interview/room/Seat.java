package dev.rehearsal.interview.room;

import static reactor.core.publisher.Sinks.EmitFailureHandler.FAIL_FAST;

import dev.rehearsal.interview.live.ReplyPosition;
import dev.rehearsal.interview.live.ServerMessage;
import dev.rehearsal.interview.room.Room.Arrival;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.concurrent.Queues;

/** One page's place in a room: hears what it has missed, and then everything. */
final class Seat implements Listener {

    /** Room for so many messages is held while nothing happens; a flood gets more. */
    private static final int AT_ONCE = 8;

    private final int seq;
    private final @Nullable ReplyPosition reply;
    private final Sinks.Many<ServerMessage> messages = Sinks.many()
            .unicast()
            .onBackpressureBuffer(Queues.<ServerMessage>unbounded(AT_ONCE).get());
    private volatile @Nullable Room room;
    private volatile boolean left;

    /** Keeps the place of a page that has seen this much. */
    Seat(int seq, @Nullable ReplyPosition reply) {
        this.seq = seq;
        this.reply = reply;
    }

    Flux<ServerMessage> heard() {
        return messages.asFlux();
    }

    Mono<Void> takenIn(Room into) {
        room = into;
        return into.join(this);
    }

    void leave() {
        left = true;
        var in = room;
        if (in != null) {
            in.leave(this);
        }
    }

    @Override
    public boolean gone() {
        return left;
    }

    @Override
    public void arrive(Arrival arrival) {
        frames().missed(arrival, seq, reply).forEach(this::send);
    }

    @Override
    public void hear(Happening happening) {
        if (happening instanceof Happening.Deleted) {
            messages.emitError(new IllegalStateException("The interview was deleted."), FAIL_FAST);
            return;
        }
        frames().of(happening).forEach(this::send);
    }

    private Frames frames() {
        return Objects.requireNonNull(room, "came in").frames();
    }

    private void send(ServerMessage message) {
        messages.emitNext(message, FAIL_FAST);
    }
}
