package dev.rehearsal.engine.limit;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often, and after what pauses, to try again.
 *
 * @param tries in all
 * @param pause before the second try; doubles from try to try
 * @param longest a provider that asks to wait longer than this is not waited for
 */
public record Persistence(int tries, Duration pause, Duration longest) {

    /** Half of a pause is left to chance, so that many callers do not come back at once. */
    private static final double CHANCE = 0.5;

    boolean allows(int tried, Duration asked) {
        return tried < tries && asked.compareTo(longest) <= 0;
    }

    /** @param asked what the provider asks to wait, which is not undercut */
    Duration pauseAfter(int tried, Duration asked) {
        long doubled = pause.toMillis() << Math.min(tried - 1, 10);
        long capped = Math.min(doubled, longest.toMillis());
        long chance = Math.round(capped * CHANCE * ThreadLocalRandom.current().nextDouble());
        return asked.isZero()
                ? Duration.ofMillis(Math.round(capped * (1 - CHANCE)) + chance)
                : asked.plusMillis(chance);
    }
}
