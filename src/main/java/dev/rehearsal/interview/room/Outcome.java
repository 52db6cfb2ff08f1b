package dev.rehearsal.interview.room;

import dev.rehearsal.interview.live.ErrorCode;

/** What came of a command. */
public sealed interface Outcome {

    /** It is durable, now or since an earlier time, under this number. */
    record Accepted(int seq) implements Outcome {}

    /** It is not recorded, and the talk goes on. */
    record Refused(ErrorCode reason) implements Outcome {}
}
