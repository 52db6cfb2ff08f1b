package dev.rehearsal.account.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody wants to see.
 *
 * @param person who did it, or to whom it was done
 * @param before only entries older than the one with this number
 */
record AuditFilter(
        @Nullable String action,
        @Nullable UUID person,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Long before,
        @Nullable Integer limit) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** The filter as SQL, whose text holds nothing that was typed. */
    record Conditions(String where, Map<String, Object> values, int limit) {}

    Conditions conditions() {
        var parts = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        add(parts, values, "e.action = :action", "action", action);
        add(parts, values, "(a.id = :person or s.id = :person)", "person", person);
        add(parts, values, "e.at >= :from", "from", from == null ? null : from.atOffset(ZoneOffset.UTC));
        add(parts, values, "e.at < :to", "to", to == null ? null : to.atOffset(ZoneOffset.UTC));
        add(parts, values, "e.seq < :before", "before", before);
        return new Conditions(parts.isEmpty() ? "true" : String.join(" and ", parts), values, size());
    }

    int size() {
        return limit == null ? USUAL : Math.clamp(limit, 1, MOST);
    }

    private static void add(
            List<String> parts, Map<String, Object> values, String part, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(part);
            values.put(name, value);
        }
    }
}
