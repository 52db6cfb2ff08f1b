package dev.rehearsal.engine;

import java.util.Locale;

/** What a model is asked for. */
public enum Purpose {
    /** Finds the interviewer's words. */
    VOICE,
    /** Judges one criterion. */
    JUDGE;

    /** As it is written in files, tables and metrics. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
