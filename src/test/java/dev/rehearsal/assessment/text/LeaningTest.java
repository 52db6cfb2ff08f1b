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

    @Test
    void isTurnedRoundOnceByADenialOfTwoParts() {
        assertThat(leaning("Neither the one nor the other is in a closed loop."))
                .isEqualTo(-1);
    }

    @Test
    void isTurnedBackByADenialOfWhatIsApart() {
        assertThat(leaning("The two are not separated by a gap.")).isEqualTo(1);
    }

    @Test
    void isThatOfEachClause() {
        assertThat(leaning("It does not matter, because the two are connected."))
                .isEqualTo(1);
    }

    @Test
    void forgivesASlipInALongWord() {
        assertThat(leaning("The two are seperated.")).isEqualTo(-1);
        assertThat(leaning("The two are connetced.")).isEqualTo(1);
        assertThat(leaning("Events go through a broker.")).isZero();
    }

    @Test
    void agreesWithItsLikeAndIsAgainstItsOpposite() {
        var apart = Phrase.of("They are in different states.").leaning();

        assertThat(Phrase.of("There is a gap.").leaning().against(apart)).isEqualTo(1);
        assertThat(Phrase.of("They are connected.").leaning().against(apart)).isEqualTo(-1);
        assertThat(Phrase.of("They are read at night.").leaning().against(apart))
                .isZero();
    }

    @Test
    void takesAwayFromOneEndForTowardsTheOther() {
        var apart = Phrase.of("It is separated from the positive end.").leaning();

        assertThat(Phrase.of("It is connected to the negative end.").leaning().against(apart))
                .isEqualTo(1);
        assertThat(Phrase.of("It is connected to the positive end.").leaning().against(apart))
                .isEqualTo(-1);
    }

    private static int leaning(String sentence) {
        return Phrase.of(sentence).leaning().side();
    }
}
