package dev.rehearsal.interview.room;

import dev.rehearsal.interview.journal.InterviewEvent.InterviewerSaid;
import dev.rehearsal.interview.room.Happening.Piece;
import dev.rehearsal.interview.room.Room.Arrival;
import dev.rehearsal.interview.state.InterviewState;
import dev.rehearsal.interview.state.OpenReply;
import dev.rehearsal.interview.voice.Delta;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Those who listen to an interview on this node. Everybody hears the same in the same order. */
final class Audience {

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Piece spoken;

    synchronized void tell(Happening happening) {
        switch (happening) {
            case Piece piece -> spoken = joined(spoken, piece);
            case Happening.Event event -> {
                if (event.recorded().event() instanceof InterviewerSaid) {
                    spoken = null;
                }
            }
            case Happening.Deleted deleted -> spoken = null;
        }
        listeners.forEach(listener -> listener.hear(happening));
    }

    /** Tells a newcomer where the interview stands and lets it hear the rest, with nothing between the two. */
    synchronized void join(Listener listener, InterviewState state) {
        if (!listener.gone()) {
            listener.arrive(new Arrival(state, spoken));
            listeners.add(listener);
        }
    }

    synchronized void leave(Listener listener) {
        listeners.remove(listener);
    }

    /** How much of a reply was spoken; all of it when it is spoken elsewhere. */
    synchronized String spoken(@Nullable OpenReply reply, boolean here) {
        if (reply == null) {
            return "";
        }
        if (spoken != null && spoken.turn() == reply.id()) {
            return spoken.delta().text();
        }
        return here ? "" : reply.move().text();
    }

    boolean empty() {
        return listeners.isEmpty();
    }

    private static Piece joined(@Nullable Piece before, Piece piece) {
        return before == null || before.turn() != piece.turn() || piece.delta().offset() == 0
                ? piece
                : new Piece(
                        piece.turn(),
                        new Delta(0, before.delta().text() + piece.delta().text()));
    }
}
