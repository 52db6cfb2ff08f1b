package dev.rehearsal.assessment.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.text.Retractions.Reach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetractionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No, scratch that.                                            | SENTENCE
            Actually no, we would not do that.                           | SENTENCE
            No, let me take that back: a dual write can fail.            | SENTENCE
            On second thought, I'd leave it out.                         | SENTENCE
            Scratch all of that.                                         | TURN
            Forget what I said.                                          | TURN
            None of that is true, I made it up.                          | TURN
            Forget everything I said, honestly.                          | EVERYTHING
            We drop that column before training.                         | NOTHING
            Nobody would overwrite it, because the join needs history.   | NOTHING
            All users get a score every night.                           | NOTHING
            """)
    void reachAsFarBackAsTheySay(String sentence, Reach reach) {
        assertThat(Retractions.of(Phrase.of(sentence))).isEqualTo(reach);
    }
}
