package dev.rehearsal.account.edge;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/**
 * How often something may happen.
 *
 * @param times so often at once, and in the long run
 * @param within in each such span
 */
public record Rate(int times, Duration within) {

    public Rate {
        if (times < 1 || within.isZero() || within.isNegative()) {
            throw new IllegalArgumentException("A rate is written like 10/15m");
        }
    }

    /** Reads a rate such as "10/15m": ten times in fifteen minutes. */
    public static Rate valueOf(String text) {
        var slash = text.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("A rate is written like 10/15m, not '%s'".formatted(text));
        }
        return new Rate(
                Integer.parseInt(text.substring(0, slash).trim()),
                DurationStyle.detectAndParse(text.substring(slash + 1).trim()));
    }
}
