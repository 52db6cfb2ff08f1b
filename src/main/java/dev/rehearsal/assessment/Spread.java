package dev.rehearsal.assessment;

import dev.rehearsal.bank.Level;

/**
 * How far a judge that was asked several times about the same was from agreeing with itself.
 *
 * @param low the lowest level that it gave; 0 stands for no evidence
 * @param high the highest
 * @param asked how often it gave one
 */
public record Spread(int low, int high, int asked) {

    public Spread {
        if (low < 0 || low >= high || high > Level.OUTSTANDING.value()) {
            throw new IllegalArgumentException("No spread: %d to %d".formatted(low, high));
        }
    }
}
