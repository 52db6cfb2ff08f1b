package dev.rehearsal.bank.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QuestionCardTest {

    @Test
    void aSummaryIsMadeOfWholeSentencesThatFit() {
        String first = "We run a shop. ";
        String second = "It sells " + "very many ".repeat(20) + "things.";

        assertThat(QuestionCard.summary(first + second)).isEqualTo("We run a shop.");
    }

    @Test
    void aSentenceThatIsTooLongIsCutBetweenWords() {
        String summary = QuestionCard.summary("word ".repeat(60) + "end.");

        assertThat(summary).endsWith("word…").hasSizeLessThanOrEqualTo(200);
    }

    @Property
    void aSummaryIsNeverLongerThanTwoHundredCharacters(@ForAll String problem) {
        assertThat(QuestionCard.summary(problem)).hasSizeLessThanOrEqualTo(200);
    }
}
