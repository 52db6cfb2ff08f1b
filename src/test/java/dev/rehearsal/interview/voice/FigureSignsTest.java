package dev.rehearsal.interview.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureSignsTest {

    @Property
    void whereThePatternFindsAFigureThereIsASign(@ForAll("talk") String text) {
        var plain = text.toLowerCase(Locale.ROOT);

        assertThat(FigureSigns.anywhere(plain) || !Figures.FIGURE.matcher(plain).find())
                .isTrue();
    }

    @Property
    void whereThePatternFindsAnOpenFigureThereIsASign(@ForAll("talk") String text) {
        assertThat(FigureSigns.atTheEnd(text) || !Figures.OPEN.matcher(text).find())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordWithAValueIsASignAndAPartOfBothPatterns(String word) {
        assertThat(FigureSigns.anywhere("about " + word)).isTrue();
        assertThat(FigureSigns.atTheEnd("about " + word + " ")).isTrue();
        assertThat(Figures.FIGURE.matcher("one " + word).replaceAll("")).isEmpty();
        assertThat(Figures.OPEN.matcher(word + " ").replaceAll("")).isEmpty();
    }

    static Set<String> words() {
        return Figures.WORDS;
    }

    @ParameterizedTest
    @ValueSource(strings = {"What would you do at night?", "Go on: where does the history live, and who reads it? "})
    void thereIsNoneInMostSentences(String text) {
        assertThat(FigureSigns.anywhere(text.toLowerCase(Locale.ROOT))).isFalse();
        assertThat(FigureSigns.atTheEnd(text)).isFalse();
    }

    @Provide
    Arbitrary<String> talk() {
        var pieces = Arbitraries.of(
                "a", "A", "one", "Six", "teen", "ninety", "hundred", "Million", "and", "12", "3.5", ",", "k", "bn",
                "users", "\u00e9", "_", "\u212a");
        var between = Arbitraries.of(" ", "-", "", "\n", "\u000b", "\u00a0", "  ", ". ");
        return pieces.flatMap(piece -> between.map(space -> piece + space))
                .list()
                .ofMaxSize(8)
                .map(parts -> parts.stream().collect(Collectors.joining()));
    }
}
