package dev.rehearsal.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line about a report of an interview, for lists.
 *
 * @param interview whose report it is
 * @param status as in the report
 * @param verdict as in the report; null when there is no single one
 * @param score the overall score; null when there is no single one
 */
public record Summary(
        UUID interview,
        Report.Status status,
        @Nullable String verdict,
        @Nullable Double score) {}
