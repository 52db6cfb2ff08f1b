package dev.rehearsal.assessment.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final String NO_WORD = "[\\s\\p{Z}\\x1C-\\x1F\\x85]*";

    @Test
    void endAtAFullStopAQuestionMarkOrALineBreak() {
        assertThat(split("It is fast. Is it? Yes\nand cheap!"))
                .containsExactly("It is fast.", "Is it?", "Yes", "and cheap!");
    }

    @Test
    void doNotEndInAFigureOrAnAbbreviation() {
        assertThat(split("At p99 it's 2.5 ms, e.g. for reads, i.e. lookups vs. scans. Fine."))
                .containsExactly("At p99 it's 2.5 ms, e.g. for reads, i.e. lookups vs. scans.", "Fine.");
    }

    @Test
    void keepTheirClosingQuotationMark() {
        assertThat(split("He said \u201Cno.\u201D Then he left."))
                .containsExactly("He said \u201Cno.\u201D", "Then he left.");
    }

    @Test
    void areCutAtAPauseWhenTheyDoNotEnd() {
        var endless = "and then we read the values from the store by key, ".repeat(30);

        assertThat(split(endless))
                .hasSizeGreaterThan(5)
                .allSatisfy(piece -> assertThat(piece.length()).isLessThan(300));
    }

    @Test
    void areCutBetweenCharactersWhenNothingElseHelps() {
        var smiles = "\uD83D\uDE00".repeat(3_000);

        assertThat(split(smiles))
                .allSatisfy(piece -> assertThat(piece.length() % 2).isZero());
    }

    @Property(tries = 300)
    void lieInTheTextOneAfterTheOtherAndLoseNoWord(@ForAll("hostile") String text) {
        var spans = Sentences.of(text);

        int end = 0;
        for (var span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, span.start())).matches(NO_WORD);
            end = span.end();
        }
        assertThat(text.substring(end)).matches(NO_WORD);
    }

    @Property(tries = 300)
    void areLookedForWhereverOneMayEnd(@ForAll("hostile") String text) {
        var boundary = Sentences.BOUNDARY.matcher(text).useTransparentBounds(true);

        assertThat(IntStream.range(0, text.length())
                        .filter(at -> boundary.region(at, text.length()).lookingAt()))
                .allMatch(at -> Sentences.mayBegin(text, at));
    }

    @Property(tries = 300)
    void canBeReadWhateverTheyHold(@ForAll("hostile") String text) {
        for (var span : Sentences.of(text)) {
            var phrase = Phrase.of(span.in(text));

            assertThat(phrase.grammar()).isBetween(0.0, 1.0);
            assertThat(phrase.enumeration()).isBetween(0.0, 1.0);
            assertThat(phrase.terms().values()).allMatch(sign -> sign >= -1 && sign <= 1);
            assertThat(Gates.of(phrase, List.of(phrase))).isNotNull();
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        return Hostile.texts();
    }

    private static List<String> split(String text) {
        return Sentences.of(text).stream().map(span -> span.in(text)).toList();
    }
}
