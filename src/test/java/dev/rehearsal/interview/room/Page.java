package dev.rehearsal.interview.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.interview.live.ClientMessage.Command;
import dev.rehearsal.interview.live.Conversation;
import dev.rehearsal.interview.live.ReplyPosition;
import dev.rehearsal.interview.live.ServerMessage;
import dev.rehearsal.interview.live.ServerMessage.Delta;
import dev.rehearsal.interview.live.ServerMessage.Restarted;
import dev.rehearsal.interview.live.ServerMessage.Spoken;
import dev.rehearsal.interview.live.ServerMessage.State;
import dev.rehearsal.interview.live.ServerMessage.TurnSpoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import reactor.core.Disposable;

/** What a page makes of the frames it gets, as the protocol asks of it. */
final class Page {

    private final Conversation conversation;
    private final List<ServerMessage> frames = new ArrayList<>();
    private final TreeMap<Integer, Spoken> turns = new TreeMap<>();
    private final List<Integer> order = new ArrayList<>();
    private State state;
    private ReplyPosition reply;
    private String replyText = "";
    private int seq;
    private int cutAfter = Integer.MAX_VALUE;
    private Disposable line = () -> {};

    Page(Conversation conversation) {
        this.conversation = conversation;
    }

    /** Connects, with what it has. */
    Page open() {
        cutAfter = Integer.MAX_VALUE;
        return reopen();
    }

    /** Connects, and is still to be cut. */
    Page reopen() {
        line = conversation.attach(seq, reply).subscribe(this::take);
        if (isCut()) {
            // It was cut while it was still being opened.
            line.dispose();
        }
        return this;
    }

    /** Loses the line when this many frames have come in all. */
    Page cutAfter(int count) {
        cutAfter = count;
        return this;
    }

    boolean isCut() {
        return frames.size() >= cutAfter;
    }

    void close() {
        line.dispose();
    }

    ServerMessage send(Command command) {
        return conversation.handle(command).block();
    }

    ServerMessage say(String text) {
        return send(new Command.Say(UUID.randomUUID(), text));
    }

    private void take(ServerMessage frame) {
        if (frames.size() >= cutAfter) {
            return;
        }
        frames.add(frame);
        switch (frame) {
            case TurnSpoken spoken -> {
                turns.put(spoken.turn().id(), spoken.turn());
                order.add(spoken.turn().id());
                seq = Math.max(seq, spoken.seq());
                if (reply != null && reply.turn() == spoken.turn().id()) {
                    assertThat(spoken.turn().text()).startsWith(replyText);
                    reply = null;
                }
            }
            case Delta delta -> hear(delta);
            case Restarted again -> {
                reply = new ReplyPosition(again.turn(), 0);
                replyText = "";
            }
            case State now -> state = now;
            default -> {}
        }
        if (frames.size() == cutAfter) {
            line.dispose();
        }
    }

    private void hear(Delta delta) {
        if (turns.containsKey(delta.turn())) {
            return;
        }
        var heard = reply != null && reply.turn() == delta.turn() ? replyText : "";
        assertThat(delta.offset()).as("no piece of the reply is missing").isLessThanOrEqualTo(heard.length());
        var fresh = heard.length() - delta.offset();
        replyText =
                fresh >= delta.text().length() ? heard : heard + delta.text().substring(fresh);
        reply = new ReplyPosition(delta.turn(), replyText.length());
    }

    List<ServerMessage> frames() {
        return frames;
    }

    List<Spoken> turns() {
        return List.copyOf(turns.values());
    }

    /** Ids of the turns in the order in which they were finished. */
    List<Integer> order() {
        return order;
    }

    List<String> said(String speaker) {
        return turns().stream()
                .filter(turn -> turn.speaker().equals(speaker))
                .map(Spoken::text)
                .toList();
    }

    Spoken last() {
        return turns.get(order.getLast());
    }

    State state() {
        return Objects.requireNonNull(state, "no state came");
    }

    boolean hearsAReply() {
        return reply != null;
    }
}
