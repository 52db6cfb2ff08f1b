package dev.rehearsal.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A bit of what a model says. */
public sealed interface Piece {

    /** More text; never empty. */
    record Words(String text) implements Piece {}

    /** The end, of which there is exactly one. */
    sealed interface Last extends Piece {}

    /** All was said. */
    record Finished(Usage usage) implements Last {}

    /**
     * Something was said, then it broke off; what was said stays said.
     *
     * @param usage null when the provider did not come to tell
     */
    record CutOff(@Nullable Usage usage, Cut why) implements Last {}

    /** Asking the same again will not help. */
    record Refused(Refusal why) implements Last {}

    /**
     * Nothing was said; it may work later.
     *
     * @param retryAfter what the provider asks to wait; zero when it did not say
     */
    record Unavailable(Duration retryAfter) implements Last {}

    /**
     * Nothing will come before somebody changes the settings.
     *
     * @param what in one sentence, without a word of the provider's
     */
    record Misconfigured(String what) implements Last {}
}
