package dev.rehearsal.interview.journal;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the interviewer does next. */
public enum MoveKind {
    /** Tells the problem. */
    OPEN("open"),
    /** Answers what the candidate asked. */
    ANSWER("answer"),
    /** Says the last question again. */
    REPEAT("repeat"),
    /** Asks about something that the candidate has not covered. */
    PROBE("probe"),
    /** Goes deeper into something covered. */
    FOLLOW_UP("follow-up"),
    /** Changes a requirement. */
    TWIST("twist"),
    /** Points at a gap, on command. */
    HINT("hint"),
    /** Offers an easier way in. */
    NUDGE("nudge"),
    /** Leaves a topic for another. */
    ADVANCE("advance"),
    /** Says goodbye. */
    CLOSE("close"),
    /** Lets the candidate go on. */
    ACKNOWLEDGE("acknowledge"),
    /** Tells that little time is left. */
    TIME_WARNING("time-warning");

    private final String id;

    MoveKind(String id) {
        this.id = id;
    }

    /** How journal and frames spell it. */
    @JsonValue
    public String id() {
        return id;
    }
}
