package dev.rehearsal.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking a model to fill in a form. */
public sealed interface StructuredReply {

    /**
     * It did; whether the text keeps to the form is for the caller to check.
     *
     * @param json as the model wrote it
     */
    record Filled(String json, Usage usage) implements StructuredReply {}

    /**
     * It began and broke off; half a form is none.
     *
     * @param usage null when the provider did not come to tell
     */
    record CutOff(@Nullable Usage usage, Cut why) implements StructuredReply {}

    /** Asking the same again will not help. */
    record Refused(Refusal why) implements StructuredReply {}

    /**
     * It may work later.
     *
     * @param retryAfter what the provider asks to wait; zero when it did not say
     */
    record Unavailable(Duration retryAfter) implements StructuredReply {}

    /**
     * Nothing will come before somebody changes the settings.
     *
     * @param what in one sentence, without a word of the provider's
     */
    record Misconfigured(String what) implements StructuredReply {}

    /** The same trouble as the end of a spoken answer. */
    static StructuredReply of(Piece.Last trouble) {
        return switch (trouble) {
            case Piece.Finished ignored -> new CutOff(ignored.usage(), Cut.STOPPED);
            case Piece.CutOff cut -> new CutOff(cut.usage(), cut.why());
            case Piece.Refused refused -> new Refused(refused.why());
            case Piece.Unavailable down -> new Unavailable(down.retryAfter());
            case Piece.Misconfigured wrong -> new Misconfigured(wrong.what());
        };
    }
}
