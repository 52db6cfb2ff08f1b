package dev.rehearsal.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class QuoteSearchTest {

    private static final String SAID =
            "We keep\u00A0the \u201Chot\u201D features  in Redis \u2013 about 2\u00A0ms\n\nat p95, and\u200B it\u2019s enough.";

    private static String found(String quote) {
        return new QuoteSearch(SAID).find(quote).map(span -> span.in(SAID)).orElse("nothing");
    }

    @Test
    void findsWhatWasSaidWordForWord() {
        assertThat(found("features  in Redis")).isEqualTo("features  in Redis");
    }

    @Test
    void passesOverCaseSpaceAndTheShapeOfMarks() {
        assertThat(found("we keep the \"hot\" features in redis - about 2 ms at P95, and it's enough"))
                .isEqualTo(SAID.substring(0, SAID.length() - 1));
    }

    @Test
    void passesOverTheFrameThatAModelPutsAroundAQuote() {
        assertThat(found("\u201C\u2026 the hot features\u2026\u201D")).isEqualTo("nothing");
        assertThat(found("\"... features in Redis ...\"")).isEqualTo("features  in Redis");
    }

    @Test
    void findsNothingThatWasChangedOrJoined() {
        assertThat(found("features in Cassandra")).isEqualTo("nothing");
        assertThat(found("We keep features in Redis")).isEqualTo("nothing");
        assertThat(found("We keep the \u2026 in Redis")).isEqualTo("nothing");
    }

    @Test
    void findsNoPartsOfWordsAndNoCrumbs() {
        assertThat(found("eatures in Redi")).isEqualTo("nothing");
        assertThat(found("the")).isEqualTo("nothing");
        assertThat(found("")).isEqualTo("nothing");
    }

    @Property
    void whatItFindsReadsAsTheQuoteDoes(
            @ForAll @StringLength(max = 60) String before,
            @ForAll @StringLength(max = 60) String after,
            @ForAll @IntRange(max = 3) int spaces) {
        var said = before + " the retraining trigger " + " ".repeat(spaces) + after;

        var span = new QuoteSearch(said).find("The retraining\ntrigger");

        assertThat(span).isPresent();
        assertThat(span.get().in(said).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " "))
                .isEqualTo("the retraining trigger");
    }
}
