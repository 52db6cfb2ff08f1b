package dev.rehearsal.interview.journal;

import java.util.UUID;

/**
 * The right to speak for the interviewer.
 *
 * @param interview whose replies it drives
 * @param token grows with every holder; an append with an older one is refused
 */
public record Lease(UUID interview, long token) {}
