package dev.rehearsal.assessment.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.Entry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two directions that were found in the bank still fit it. */
class CompassTest {

    private static final Compass COMPASS = Compass.packed();

    static List<Entry> entries() {
        return TestBank.packed().entries();
    }

    @Test
    void itsMiddleIsThatOfTheBank() {
        assertThat(COMPASS.middle().near(CompassFit.middle())).isGreaterThan(0.99);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aStrongAnswerSoundsMoreLikeSubstanceThanAWeakOne(Entry entry) {
        var answers = entry.question().exemplars();

        assertThat(substance(answers.strong())).isGreaterThan(substance(answers.weak()));
    }

    private static double substance(List<String> answer) {
        return CompassFit.meanings(Stream.of(answer))
                .mapToDouble(COMPASS::substance)
                .average()
                .orElseThrow();
    }
}
