package dev.rehearsal.interview.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to append in one go.
 *
 * @param after number of the last event that the writer knows
 * @param events in order
 * @param at when they happened
 * @param messageId the client's message that the first of them records
 */
public record Entries(
        int after,
        List<InterviewEvent> events,
        Instant at,
        @Nullable UUID messageId) {

    public Entries {
        events = List.copyOf(events);
    }

    /** Entries that no client's message caused. */
    public static Entries of(int after, Instant at, InterviewEvent... events) {
        return new Entries(after, List.of(events), at, null);
    }
}
