package dev.rehearsal.account.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenBucketTest {

    @Test
    void letsABurstPassAndThenSaysHowLongToWait() {
        var bucket = new TokenBucket(new Rate(2, Duration.ofSeconds(10)), 0);

        assertThat(bucket.take(0)).isZero();
        assertThat(bucket.take(0)).isZero();
        assertThat(bucket.take(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(bucket.take(Duration.ofSeconds(5).toNanos())).isZero();
    }

    @Property
    void neverLetsMoreThanTwiceTheRatePassInASpan(
            @ForAll @IntRange(min = 1, max = 50) int times, @ForAll @LongRange(min = 1, max = 1_000) long gapMillis) {
        var span = Duration.ofSeconds(10);
        var bucket = new TokenBucket(new Rate(times, span), 0);
        int passed = 0;

        for (long now = 0;
                now < span.toNanos();
                now += Duration.ofMillis(gapMillis).toNanos()) {
            passed += bucket.take(now).isZero() ? 1 : 0;
        }

        assertThat(passed).isLessThanOrEqualTo(2 * times);
    }

    @Test
    void aRateIsWrittenAsPeopleSayIt() {
        assertThat(Rate.valueOf("10/15m")).isEqualTo(new Rate(10, Duration.ofMinutes(15)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "/15m", "0/1m", "-1/1m", "1/0s", "ten/1m"})
    void whatIsNoRateIsRefused(String text) {
        assertThatThrownBy(() -> Rate.valueOf(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
