package dev.rehearsal.interview.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a page may say over the socket. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ClientMessage.Start.class, name = "start"),
    @JsonSubTypes.Type(value = ClientMessage.Ping.class, name = "ping"),
    @JsonSubTypes.Type(value = ClientMessage.Command.Say.class, name = "say"),
    @JsonSubTypes.Type(value = ClientMessage.Command.Repeat.class, name = "repeat"),
    @JsonSubTypes.Type(value = ClientMessage.Command.Hint.class, name = "hint"),
    @JsonSubTypes.Type(value = ClientMessage.Command.MoveOn.class, name = "move-on"),
    @JsonSubTypes.Type(value = ClientMessage.Command.Pause.class, name = "pause"),
    @JsonSubTypes.Type(value = ClientMessage.Command.Resume.class, name = "resume"),
    @JsonSubTypes.Type(value = ClientMessage.Command.Finish.class, name = "finish"),
    @JsonSubTypes.Type(value = ClientMessage.Command.Continue.class, name = "continue")
})
public sealed interface ClientMessage {

    /**
     * The first message of a socket: what the page has already, so that it gets the rest.
     *
     * @param seq number of the last event that it saw, 0 for none
     * @param reply how far it heard the reply under way, if it heard one
     */
    record Start(int seq, @Nullable ReplyPosition reply) implements ClientMessage {}

    /** Asks whether the line still stands. */
    record Ping() implements ClientMessage {}

    /** Something that the candidate does; its id makes it happen once, however often it is sent. */
    sealed interface Command extends ClientMessage {

        UUID id();

        /** Contributes to the talk. */
        record Say(UUID id, String text) implements Command {

            public Say {
                Objects.requireNonNull(text, "A 'say' needs a text.");
            }
        }

        /** Asks to hear the last question again. */
        record Repeat(UUID id) implements Command {}

        /** Asks for a hint, which the report will mention. */
        record Hint(UUID id) implements Command {}

        /** Leaves the present topic. */
        record MoveOn(UUID id) implements Command {}

        /** Stops the clock. */
        record Pause(UUID id) implements Command {}

        /** Lets the clock run again. */
        record Resume(UUID id) implements Command {}

        /** Ends the interview. */
        record Finish(UUID id) implements Command {}

        /** Asks for the rest of a reply that was cut off. */
        record Continue(UUID id) implements Command {}
    }
}
