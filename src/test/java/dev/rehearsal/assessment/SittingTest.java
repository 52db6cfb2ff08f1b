package dev.rehearsal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Sitting.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SittingTest {

    private static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "60, 60", "100, 100", "130, 100", "160, 100", "200, 140", "1000, 700", "-5, 0"})
    void pausesCostNoTime(int second, int elapsed) {
        var sitting = new Sitting(BEGIN, List.of(pause(100, 160), pause(300, 540)), 0);

        assertThat(sitting.elapsed(at(second))).isEqualTo(Duration.ofSeconds(elapsed));
    }

    private static Pause pause(int from, int to) {
        return new Pause(at(from), at(to));
    }

    private static Instant at(int second) {
        return BEGIN.plusSeconds(second);
    }
}
