package dev.rehearsal.bank.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExemplarChecksTest {

    private static final Text STATEMENT =
            new Text(17, "An as-of join takes for each label the latest feature value at or before its timestamp.");

    private final Remarks remarks = new Remarks("strong.md");

    private List<String> warnings(String said) {
        var criterion = new ReadCriterion(new Text(1, "as-of-join"), 3, List.of(STATEMENT), List.of(), null);
        new ExemplarChecks(List.of(criterion), remarks).run(List.of(new Text(4, said)));
        return remarks.collected().stream().map(Remark::toString).toList();
    }

    @Test
    void warnsOfACopiedSentenceInsideAParagraph() {
        assertThat(warnings("Well, let me think. " + STATEMENT.value() + " That is how I'd do it."))
                .containsExactly(
                        "strong.md:4: warning: A sentence of this paragraph repeats the statement in line 17 of the rubric.");
    }

    @Test
    void warnsOfTheSameWordsInAnotherOrder() {
        assertThat(warnings(
                        "For each label, the as-of join takes the latest feature value before or at its timestamp."))
                .hasSize(1);
    }

    @Test
    void isContentWithTheSameIdeaInOtherWords() {
        assertThat(warnings("So every label only gets to see what the feature was worth at that moment, never later."))
                .isEmpty();
    }
}
