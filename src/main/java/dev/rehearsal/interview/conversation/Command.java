package dev.rehearsal.interview.conversation;

import dev.rehearsal.interview.journal.InterviewEvent.Wish;
import java.util.UUID;

/** What a candidate can do; each carries the id of the message that asks for it. */
public sealed interface Command {

    UUID id();

    record Say(UUID id, String text) implements Command {}

    record Ask(UUID id, Wish wish) implements Command {}

    record Pause(UUID id) implements Command {}

    record Resume(UUID id) implements Command {}

    /** Continues a reply that its provider cut off; the scripted voice has no such replies. */
    record Continue(UUID id) implements Command {}

    record Finish(UUID id) implements Command {}
}
