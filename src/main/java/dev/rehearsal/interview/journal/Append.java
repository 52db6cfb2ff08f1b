package dev.rehearsal.interview.journal;

import org.jspecify.annotations.Nullable;

/** What came of an attempt to append. */
public sealed interface Append {

    /**
     * The events are durable.
     *
     * @param seq number of the last of them
     * @param taken the lease that was taken with them
     */
    record Done(int seq, @Nullable Lease taken) implements Append {

        public Done(int seq) {
            this(seq, null);
        }
    }

    /** The client's message was recorded before, with this number; nothing was written. */
    record Again(int seq) implements Append {}

    /** Somebody else appended first; read on and decide again. */
    record Outrun() implements Append {}

    /** The lease is somebody else's; nothing was written. */
    record Fenced() implements Append {}
}
