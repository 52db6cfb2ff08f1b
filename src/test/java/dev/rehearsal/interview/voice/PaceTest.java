package dev.rehearsal.interview.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

class PaceTest {

    private static final String EIGHTY_WORDS = "word ".repeat(80).strip();

    @Property
    void thePiecesAreTheWholeTextAndEachKnowsItsPlace(
            @ForAll String text, @ForAll @IntRange(max = 100) int wordsPerSecond) {
        var pieces = new Pace(wordsPerSecond).pieces(text);

        assertThat(pieces.stream().map(Delta::text).collect(Collectors.joining()))
                .isEqualTo(text);
        int end = 0;
        for (Delta piece : pieces) {
            assertThat(piece.offset()).isEqualTo(end);
            end = piece.end();
        }
    }

    @Test
    void theFirstPieceComesAtOnceAndTheRestAtAReadingPace() {
        StepVerifier.withVirtualTime(() -> new Pace(40).deltas(EIGHTY_WORDS, VirtualTimeScheduler.get()))
                .expectSubscription()
                .expectNextCount(1)
                .expectNoEvent(Duration.ofMillis(49))
                .thenAwait(Duration.ofMillis(1_902))
                .expectNextCount(39)
                .verifyComplete();
    }

    @Test
    void aSlowVoiceIsSlow() {
        StepVerifier.withVirtualTime(() -> new Pace(10).deltas(EIGHTY_WORDS, VirtualTimeScheduler.get()))
                .thenAwait(Duration.ofSeconds(7))
                .expectNextCount(71)
                .thenAwait(Duration.ofSeconds(1))
                .expectNextCount(9)
                .verifyComplete();
    }
}
