package dev.rehearsal.assessment.store;

import java.util.UUID;

/**
 * The right to judge one report, for as long as the lease is renewed.
 *
 * @param report that is judged
 * @param interview whose transcript it is about
 * @param token grows with every claim; what an older one writes is refused
 */
record Claim(UUID report, UUID interview, long token) {}
