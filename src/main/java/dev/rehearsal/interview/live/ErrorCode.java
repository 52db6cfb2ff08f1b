package dev.rehearsal.interview.live;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a command was not carried out. */
public enum ErrorCode {
    /** There was nothing but white space. */
    BLANK("blank"),
    /** The text has more than 8,000 characters. */
    TOO_LONG("too-long"),
    /** The clock stands; resume first. */
    PAUSED("paused"),
    /** The interview is over. */
    ENDED("ended"),
    /** The interviewer has not opened yet. */
    NOT_STARTED("not-started"),
    /** The service has more to do than it can; try again in a moment. */
    BUSY("busy"),
    /** More commands than a person can mean; wait a moment. */
    TOO_MANY("too-many"),
    /** Every hint that fits was given. */
    NO_HINT_LEFT("no-hint-left"),
    /** A fault of ours. */
    INTERNAL("internal");

    private final String id;

    ErrorCode(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return id;
    }
}
