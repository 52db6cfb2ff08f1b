package dev.rehearsal.engine;

/** Why an answer broke off. */
public enum Cut {
    /** The connection ended before the answer did. */
    ENDED,
    /** Nothing came for too long. */
    STALLED,
    /** It was longer than we take. */
    TOO_LONG,
    /** The provider sent what cannot be read. */
    GARBLED,
    /** The model stopped for a reason of its own. */
    STOPPED
}
