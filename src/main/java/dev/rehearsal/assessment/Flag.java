package dev.rehearsal.assessment;

import org.jspecify.annotations.Nullable;

/**
 * Something in a report for a human to look at.
 *
 * @param kind "injection", "disagreement" (of a judge with itself) or "low-confidence"
 * @param turn where it was said; null when it is about a finding
 * @param criterion whose finding it is about; null when it is about what was said
 */
public record Flag(
        String kind,
        String text,
        @Nullable Integer turn,
        @Nullable String criterion) {}
