package dev.rehearsal.engine.limit;

import java.time.Duration;

/**
 * How long to wait for a model.
 *
 * @param firstWords until it begins to speak
 * @param nextWords from each bit of text to the next
 * @param wholeReply until a form is filled in
 */
public record Patience(Duration firstWords, Duration nextWords, Duration wholeReply) {}
