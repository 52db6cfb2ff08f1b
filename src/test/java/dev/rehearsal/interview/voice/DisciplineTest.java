package dev.rehearsal.interview.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisciplineTest {

    private static final Known KNOWN = new Known(
            Set.of("kafka", "100"),
            Figures.of("100 users and 2 million rows"),
            Vocabulary.of(
                    "I would write features to a log, aggregate windows in a stream, and serve lookups from sharded"
                            + " memory."),
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

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Say that there are 100 thousand users. What then?",
                    "Say that there are 100k users. What then?",
                    "Say that there are five thousand users. What then?",
                    "Say that there are a hundred and twenty of them. What then?",
                    "Say that the rows are 2 billion. What then?",
                    "Say that it is fifty milliseconds. What then?"
                })
        void aFigureThatIsAnotherThanTheBanks(String text) {
            var outcome = hear(text, true);

            assertThat(outcome.breach()).contains(Breach.NEW_FIGURE);
            assertThat(outcome.said()).doesNotContainPattern("\\d|five|hundred|fifty");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Say that there are a hundred users. What then?",
                    "Say that there are 2M rows, or two million. What then?",
                    "There are two sides to it, and one more thing. What then?"
                })
        void noFigureThatIsTheSameInOtherWords(String text) {
            assertThat(hear(text, true)).isEqualTo(new Outcome(text, Optional.empty()));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "You're absolutely right. What is next?",
                    "That makes sense. What is next?",
                    "Okay, I agree. What is next?",
                    "Kafka is a solid choice here. What is next?",
                    "Your plan sounds like a plan, and that was a very smart idea. What is next?",
                    "Glad you said so. What is next?"
                })
        void consentAndPraiseInTheMiddle(String text) {
            assertThat(breach(text)).isEqualTo(Breach.PRAISE);
        }

        @Test
        void anAnswerGivenBack() {
            assertThat(breach("So features go to a log, windows are aggregated in a stream, and lookups are"
                            + " served from sharded memory. What is next?"))
                    .isEqualTo(Breach.SUMMARY);
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
                    "Which of the two is the better choice?",
                    "If Kafka were a good choice, what would it cost?",
                    "Is a cache a reasonable approach at night?",
                    "Well, what happens at night?")) {
                assertThat(breach(plain)).as(plain).isNull();
            }
        }
    }

    /** A model that says what was planned, word for word, breaks no rule. */
    @Test
    void takesNoneOfTheBanksOwnLinesForABreach() {
        var entries = TestBank.packed().entries();

        assertThat(entries)
                .flatExtracting(DisciplineTest::lines)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(line -> {
                    var known = new Known(Texts.read(line).words(), Figures.of(line), Set.of(), List.of());
                    var discipline = new Discipline(known, 200, line.contains("?"));
                    for (var word : line.split("(?<= )")) {
                        assertThat(discipline.hear(word)).as(line).isEmpty();
                    }
                    assertThat(discipline.end()).as(line).isEmpty();
                });
    }

    private static List<String> lines(Entry entry) {
        var script = entry.question().script();
        return Stream.of(
                        script.facts().stream().map(Question.Fact::answer),
                        script.hints().stream().map(Question.Hint::text),
                        script.followUps().stream().map(Question.FollowUp::text),
                        script.twists().stream().map(Question.Twist::text),
                        entry.rubric().criteria().stream().flatMap(criterion -> criterion.guide().probes().stream()))
                .flatMap(lines -> lines)
                .toList();
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
