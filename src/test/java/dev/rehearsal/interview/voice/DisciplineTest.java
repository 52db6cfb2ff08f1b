package dev.rehearsal.interview.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DisciplineTest {

    private static final Known KNOWN = new Known(
            Set.of("kafka", "100"),
            List.of(Vocabulary.of("Materialisation copies fresh values from offline to online stores.")));

    private static final String QUESTION = "Okay. You mentioned Kafka. How would you keep the values fresh?";

    /** What is let out of this text, word by word, and what it broke. */
    private static Outcome hear(String text, boolean asks) {
        var discipline = new Discipline(KNOWN, 30, asks);
        for (var word : text.split("(?<= )")) {
            var breach = discipline.hear(word);
            if (breach.isPresent()) {
                return new Outcome(discipline.said(), breach);
            }
            discipline.release();
        }
        var breach = discipline.end();
        if (breach.isEmpty()) {
            discipline.rest();
        }
        return new Outcome(discipline.said(), breach);
    }

    private record Outcome(String said, Optional<Breach> breach) {}

    private static Breach breach(String text) {
        return hear(text, true).breach().orElse(null);
    }

    @Test
    void letsAGoodQuestionThrough() {
        assertThat(hear(QUESTION, true)).isEqualTo(new Outcome(QUESTION, Optional.empty()));
    }

    @Test
    void hearsNothingAfterTheQuestion() {
        assertThat(hear(QUESTION + " And which store would you use? Redis?", true)
                        .said())
                .isEqualTo(QUESTION);
    }

    @Nested
    class Stops {

        @Test
        void praiseBeforeItsFirstWord() {
            for (var praise : List.of(
                    "Great point. How would you test it?",
                    "That's a really good answer. How would you test it?",
                    "Okay, excellent. How would you test it?",
                    "What a thorough approach! How would you test it?",
                    "Exactly. How would you test it?")) {
                var outcome = hear(praise, true);
                assertThat(outcome.breach()).as(praise).contains(Breach.PRAISE);
                assertThat(outcome.said()).as(praise).doesNotContainIgnoringCase("great", "good", "exc", "thor");
            }
        }

        @Test
        void whatIsLongerThanTheMoveAllows() {
            assertThat(breach("word ".repeat(31))).isEqualTo(Breach.LENGTH);
        }

        @Test
        void aFigureThatNobodyNamed() {
            assertThat(breach("Say that there are 5000 users a second. What then?"))
                    .isEqualTo(Breach.NEW_FIGURE);
            assertThat(breach("Say that there are 100 users a second. What then?"))
                    .isNull();
        }

        @Test
        void aNameThatNobodyNamed() {
            assertThat(breach("Would you put it into Redis or elsewhere?")).isEqualTo(Breach.NEW_NAME);
        }

        @Test
        void aPartOfTheAnswerBeforeMuchOfItIsOut() {
            var outcome =
                    hear("Think of materialisation that copies fresh values from offline to online. And you?", true);

            assertThat(outcome.breach()).contains(Breach.LEAK);
            assertThat(outcome.said()).isEqualTo("Think of materialisation that copies ");
        }

        @Test
        void aSummary() {
            assertThat(breach("To summarize, you would stream it. What is next?"))
                    .isEqualTo(Breach.SUMMARY);
        }

        @Test
        void talkOfScores() {
            assertThat(breach("The rubric asks for more. What is next?")).isEqualTo(Breach.OUT_OF_ROLE);
        }

        @Test
        void aTurnThatAsksNothingThoughItShould() {
            assertThat(breach("Tell me about it.")).isEqualTo(Breach.NO_QUESTION);
        }

        @Test
        void aTurnThatAsksThoughItShouldNot() {
            assertThat(hear("Take your time. What do you think?", false).breach())
                    .contains(Breach.NEEDLESS_QUESTION);
        }
    }

    @Nested
    class DoesNotMistake {

        @Test
        void plainWordsForPraise() {
            for (var plain : List.of(
                    "What good would a cache do here?",
                    "How would you know that a prediction is correct?",
                    "That is one side of it, what is the other?",
                    "Well, what happens at night?")) {
                assertThat(breach(plain)).as(plain).isNull();
            }
        }
    }

    @Property
    void letsOutNothingButABeginningOfWhatItHeard(@ForAll @Size(max = 30) List<String> words) {
        var discipline = new Discipline(KNOWN, 30, true);
        var heard = new StringBuilder();
        var said = new StringBuilder();
        for (var word : words) {
            heard.append(word);
            if (discipline.hear(word).isPresent()) {
                break;
            }
            said.append(discipline.release());
        }

        assertThat(heard.toString()).startsWith(said.toString());
        assertThat(discipline.said()).isEqualTo(said.toString());
    }
}
