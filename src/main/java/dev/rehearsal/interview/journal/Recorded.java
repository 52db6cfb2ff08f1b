package dev.rehearsal.interview.journal;

import java.time.Instant;

/**
 * An event with its place in the journal.
 *
 * @param seq counts from 1 without a gap
 * @param event what happened
 * @param at when
 */
public record Recorded(int seq, InterviewEvent event, Instant at) {}
