package dev.rehearsal.assessment.model;

import dev.rehearsal.bank.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the model wrote into the form; nothing of it has been checked against the transcript.
 *
 * @param level null for "none"
 */
record Opinion(@Nullable Level level, String reason, List<Quoted> quotes, double confidence) {

    Opinion {
        quotes = List.copyOf(quotes);
    }

    /** Words that the model says stand in a turn. */
    record Quoted(int turn, String text) {}
}
