package dev.rehearsal.account.sharing;

import dev.rehearsal.account.AccountId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One permission to read the report of an interview.
 *
 * @param owner whose interview it is
 * @param person to whom it is shown; null for whoever holds the link
 */
record Share(
        UUID id, UUID interview, AccountId owner, @Nullable String person, Times times) {

    /**
     * From when to when it holds.
     *
     * @param usedAt when the trail last heard of its link's use
     */
    record Times(
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable Instant usedAt) {}

    /** How things stand with a share. */
    enum State {
        OPEN,
        EXPIRED,
        REVOKED;

        /** As the API writes it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    State state(Instant now) {
        if (times.revokedAt() != null) {
            return State.REVOKED;
        }
        return now.isBefore(times.expiresAt()) ? State.OPEN : State.EXPIRED;
    }

    /** As the API writes it. */
    String kind() {
        return person == null ? "link" : "person";
    }
}
