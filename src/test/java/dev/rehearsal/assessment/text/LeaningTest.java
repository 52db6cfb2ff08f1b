package dev.rehearsal.assessment.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeaningTest {

    @Test
    void isTheSameForAGapAndForDifferentStates() {
        assertThat(leaning("There is a gap between the two.")).isEqualTo(-1);
        assertThat(leaning("Both are in different states.")).isEqualTo(-1);
    }

    @Test
    void isTurnedRoundByADenial() {
        assertThat(leaning("The two are connected.")).isEqualTo(1);
        assertThat(leaning("The two are not connected.")).isEqualTo(-1);
    }

    @Test
    void isNoneWhereNothingIsTogetherOrApart() {
        assertThat(leaning("The table is read at night.")).isZero();
    }

    private static int leaning(String sentence) {
        return Leaning.of(Phrase.of(sentence).terms());
    }
}
