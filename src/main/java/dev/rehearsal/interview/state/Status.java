package dev.rehearsal.interview.state;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether an interview can go on. */
public enum Status {
    /** Set up, and nobody came yet. */
    NEW,
    RUNNING,
    PAUSED,
    ENDED;

    /** How frames and answers spell it. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
