package dev.rehearsal.interview.journal;

/** What came of an attempt to append. */
public sealed interface Append {

    /** The events are durable; the last of them has this number. */
    record Done(int seq) implements Append {}

    /** The client's message was recorded before, with this number; nothing was written. */
    record Again(int seq) implements Append {}

    /** Somebody else appended first; read on and decide again. */
    record Outrun() implements Append {}

    /** The lease is no longer held; nothing was written. */
    record Fenced() implements Append {}
}
