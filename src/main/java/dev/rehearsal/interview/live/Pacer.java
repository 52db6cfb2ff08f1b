package dev.rehearsal.interview.live;

import java.util.function.LongSupplier;

/** Lets a burst of messages pass, and after it as many a second as a person could mean. One for each socket. */
final class Pacer {

    private static final double NANOS = 1e9;

    private final LongSupplier nanoTime;
    private final double perSecond;
    private final double burst;
    private double left;
    private long last;

    Pacer(LiveSettings settings, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.perSecond = settings.messagesPerSecond();
        this.burst = settings.burst();
        this.left = burst;
        this.last = nanoTime.getAsLong();
    }

    /**
     * Counts one message.
     *
     * @throws LiveClosed when there were too many
     */
    void count() {
        var now = nanoTime.getAsLong();
        left = Math.min(burst, left + (now - last) / NANOS * perSecond);
        last = now;
        if (left < 1) {
            throw new LiveClosed(LiveClose.TOO_MANY);
        }
        left -= 1;
    }
}
