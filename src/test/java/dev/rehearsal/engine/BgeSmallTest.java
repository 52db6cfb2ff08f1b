package dev.rehearsal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BgeSmallTest {

    private static final BgeSmall MODEL = new BgeSmall();

    @Test
    void putsLikeMeaningsNearEachOther() {
        var asked = MODEL.apply("The join takes the value as of the label's timestamp.");
        var near = MODEL.apply("For each label we look up the feature as it was at that moment.");
        var far = MODEL.apply("Our canteen serves soup on Fridays.");

        assertThat(dot(asked, near)).isGreaterThan(dot(asked, far) + 0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A plain sentence.", "日本語", "a", "\uD83D\uDE00 smile", "a\u200Bb\u202Ec", "\uD83D lone"})
    void givesUnitVectors(String sentence) {
        var vector = MODEL.apply(sentence);

        assertThat(dot(vector, vector)).isCloseTo(1, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B\u200D", "\u0000", "...", "\uD83D"})
    void givesNothingForNothing(String sentence) {
        assertThat(MODEL.apply(sentence)).containsOnly(0f);
    }

    @Test
    void takesTextBeyondItsWindow() {
        var vector = MODEL.apply("features ".repeat(1_500));

        assertThat(dot(vector, vector)).isCloseTo(1, within(1e-4));
    }

    @Test
    void givesTheSameVectorsToSeveralAtOnceAsToOne() {
        var sentences = IntStream.range(0, 24)
                .mapToObj(i -> "Sentence %d says that values are copied %s night.".formatted(i, "every ".repeat(i)))
                .toList();
        var alone = sentences.stream().map(MODEL).toList();

        var together = sentences.parallelStream().map(MODEL).toList();

        for (int i = 0; i < alone.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i));
        }
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
