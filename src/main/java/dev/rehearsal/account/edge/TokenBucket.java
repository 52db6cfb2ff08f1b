package dev.rehearsal.account.edge;

import java.time.Duration;

/** Lets a burst pass, and after it as many as the rate allows in the long run. */
final class TokenBucket {

    private final double capacity;
    private final double perNano;
    private double left;
    private long last;

    TokenBucket(Rate rate, long now) {
        this.capacity = rate.times();
        this.perNano = rate.times() / (double) rate.within().toNanos();
        this.left = capacity;
        this.last = now;
    }

    /** Takes one and answers zero, or takes none and answers how long until there is one. */
    synchronized Duration take(long now) {
        left = Math.min(capacity, left + (now - last) * perNano);
        last = now;
        if (left >= 1) {
            left -= 1;
            return Duration.ZERO;
        }
        return Duration.ofNanos((long) Math.ceil((1 - left) / perNano));
    }
}
