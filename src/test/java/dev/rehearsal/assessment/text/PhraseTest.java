package dev.rehearsal.assessment.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @Test
    void takesFormattingAway() {
        assertThat(Phrase.of("- **Online**: a `key-value` [store](https://example.org)")
                        .plain())
                .isEqualTo("Online : a key-value store");
    }

    @Test
    void takesInvisibleCharactersAway() {
        assertThat(Phrase.of("point\u200B-in-\u202Etime").plain()).isEqualTo("point-in-time");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fifty thousand lookups              | 50000
            50,000 lookups                      | 50000
            50k lookups                         | 50
            a hundred and twenty million keys   | 120000000
            two hundred and forty gigabytes     | 240
            twenty five percent                 | 25
            2.50 milliseconds                   | 2.5
            """)
    void knowsANumberHoweverItIsSpelled(String text, String number) {
        assertThat(Phrase.of(text).words()).contains(number);
    }

    @Test
    void keepsTwoNumbersApart() {
        assertThat(Phrase.of("between five ten and 20 30").words()).contains("5", "10", "20", "30");
    }

    @Test
    void knowsTheFormsOfAWord() {
        assertThat(Phrase.of("materialized").terms())
                .isEqualTo(Phrase.of("materializes").terms());
        assertThat(Phrase.of("joins").terms()).isEqualTo(Phrase.of("joining").terms());
    }

    @Test
    void knowsWhatIsDenied() {
        assertThat(Phrase.of("We don't overwrite values.").terms()).containsEntry("valu", -1);
        assertThat(Phrase.of("It never goes down, and the replicas serve reads.")
                        .terms())
                .containsEntry("replica", 1);
    }

    @Test
    void takesADeniedWordForItsOpposite() {
        var separate = Phrase.of("The terminals are separated.").terms();

        assertThat(Phrase.of("The terminals are not connected.").terms()).containsAllEntriesOf(Map.of("~connect", -1));
        assertThat(separate).containsEntry("~connect", -1);
    }
}
