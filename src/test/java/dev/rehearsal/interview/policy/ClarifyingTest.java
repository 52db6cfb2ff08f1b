package dev.rehearsal.interview.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.assessment.builtin.TrackerForTests;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.language.Language;
import dev.rehearsal.interview.room.NearnessForTests;
import dev.rehearsal.interview.state.Use;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of the interviewer gets an answer, and what is only said does not. */
class ClarifyingTest {

    private final Play play = on("feature-store");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What colour is the logo?",
                "what colour is the logo",
                "Who is the chief executive?",
                "Does the company have an office in Oslo?",
                "Okay, thanks. And which music do people listen to there?",
                "Before I start: where did the founders meet?",
                "May I ask what the product is called.",
                "The registry, then, is where each feature has its owner and a description, and nobody ships one without"
                        + " them. By the way, is the office nice?"
            })
    void saysThatItDoesNotKnowWhatIsOffTheSubject(String question) {
        var answer = play.say(question);

        assertThat(answer.kind()).isEqualTo(MoveKind.ANSWER);
        assertThat(answer.asksFor()).isEmpty();
        assertThat(Stream.of("no-answer", "no-figure", "whether")
                        .flatMap(phrase -> Language.english().ways(phrase).stream()))
                .contains(answer.text());
        assertThat(play.state().memory().usedOf(Use.FACT)).isEmpty();
    }

    @Test
    void doesNotSayItTwiceInTheSameWords() {
        var first = play.say("What colour is the logo?");
        var second = play.say("And the font of the logo, what is that called?");

        assertThat(second.kind()).isEqualTo(MoveKind.ANSWER);
        assertThat(second.text()).isNotEqualTo(first.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Should we use Redis or DynamoDB?",
                "Is Cassandra better than Redis here?",
                "Do you think two stores are overkill?",
                "Why would I want two stores?"
            })
    void leavesTheDesignToTheCandidate(String question) {
        var answer = play.say(question);

        assertThat(answer.kind()).isEqualTo(MoveKind.ANSWER);
        assertThat(Language.english().ways("keeps")).contains(answer.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What matters is the freshness of the features.",
                "What is stored offline is the full history of every feature.",
                "How fresh the features are decides where they are kept.",
                "How many entities there are tells me how to shard.",
                "Whether it is ten milliseconds or fifty, I would shard by entity.",
                "The question is how many entities fit into memory.",
                "I'd ask the teams how they compute the features today.",
                "I ask how many features there are and how fast they have to be read.",
                "In shadow mode I want to know whether the latency budget holds.",
                "Which team owns a feature is written down in the registry."
            })
    void takesNoStatementForAQuestion(String statement) {
        var reply = play.say(statement);

        assertThat(reply.kind()).isNotEqualTo(MoveKind.ANSWER);
        assertThat(play.state().memory().usedOf(Use.FACT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'd like to know how fast the online reads have to be.",
                "Let me ask how fast the reads have to be. Everything hangs on that. I have no feeling for it yet. It may be"
                        + " anything.",
                "Could you tell me how fast online reads must be",
                "how fast do online reads have to be"
            })
    void hearsAQuestionThatHasNoMark(String question) {
        assertThat(play.say(question).text()).startsWith("Ten milliseconds at the 95th percentile");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Is there one registry, or does each team have its own?  | either",
                "do we know what broke, the data or the model?           | either",
                "Does the company have an office in Oslo?                | whether",
                "How many people are on call at night?                   | no-figure",
                "Who is the chief executive?                             | no-answer"
            })
    void passesOverWhatItDoesNotKnowInWordsThatFitTheQuestion(String question, String phrase) {
        assertThat(Language.english().ways(phrase)).contains(play.say(question).text());
    }

    @Test
    void answersFirstAndSaysOnceThatTheRestIsOpen() {
        var answer = play.say("Who is on call? How fast do online reads have to be? Is there an office in Oslo?");

        assertThat(answer.text()).startsWith("Ten milliseconds at the 95th percentile");
        assertThat(Language.english().ways("the-rest"))
                .filteredOn(answer.text()::endsWith)
                .hasSize(1);
        assertThat(answer.text()).doesNotContain(Language.english().ways("no-answer"));
    }

    @Test
    void takesNoWordThatEveryQuestionHasForASubject() {
        var outage = new Play(TestBank.packed().entry(new QuestionId("feature-store-down")), TrackerForTests.shared());

        outage.say("Does the model have a name?");

        assertThat(outage.state().memory().usedOf(Use.FACT)).isEmpty();
    }

    @Test
    void doesNotReciteWhatItHasToldToWhoAsksForMore() {
        var latency = "Ten milliseconds at the 95th percentile";
        play.say("How fast do online reads have to be?");

        assertThat(play.say("How fast do reads have to be, and how fresh are the features?")
                        .text())
                .doesNotContain(latency);
        assertThat(play.say("How fast do online reads have to be?").text()).contains(latency);
    }

    @Test
    void showsThatItListensAndSaysNothingOfHowGoodItWas() {
        var noted = Language.english().ways("noted");
        var said = "We would put that on a cluster and look after it with care, as we always do.";

        var replies = Stream.generate(() -> play.say(said).text()).limit(6).toList();

        assertThat(replies).anyMatch(reply -> noted.stream().anyMatch(reply::startsWith));
        assertThat(noted).noneMatch(words -> words.matches("(?i).*(good|great|right answer|correct|exactly).*"));
    }

    @Test
    void findsEachOfSeveralThingsAskedInOneBreath() {
        var rare = on("class-imbalance");

        rare.say("How many positives do we have, and what does a miss cost?");

        assertThat(rare.state().memory().usedOf(Use.FACT))
                .containsExactlyInAnyOrder("how-many-examples-are-there", "what-do-the-errors-cost");
    }

    @Test
    void answersTheQuestionsThatAnAnswerBeginsWithAndAsksTheNext() {
        var outage = on("feature-store-down");

        var reply = outage.say("Okay, what's the model deciding? I'll assume something like ranking until you say"
                + " otherwise. Each call has a tight timeout, thirty milliseconds out of a hundred, and a circuit breaker"
                + " that opens after half of the calls have failed for two seconds, because retries on a sick store turn"
                + " a short trouble into an outage. Then we fall down a ladder of cached features and simpler models.");

        assertThat(outage.state().memory().usedOf(Use.FACT)).containsExactly("what-does-the-model-decide");
        assertThat(reply.question()).isNotNull();
        assertThat(reply.text()).endsWith(reply.question());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canary: safe? It takes five percent of the users.",
                "replay the train row through the serving path: same score to 1e-6? Then the features are to blame.",
                "rule: reversible? Then clean. An opinion? Then curated."
            })
    void asksNobodyWhereNotesOnlyHaveQuestionMarks(String notes) {
        assertThat(play.say(notes).kind()).isNotEqualTo(MoveKind.ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Send it to a human when the model is not sure.",
                "We don't know the label until 30 days later.",
                "We never used the test set for tuning.",
                "Latency must stay under one second.",
                "Batch jobs take a minute.",
                "If we don't get that, we fall back to what is popular.",
                "Users can wait a moment for the first load.",
                "The reviewers are not sure about a tenth of them."
            })
    void takesAShortAnswerForNeitherHelplessnessNorAPause(String answer) {
        play.say("We would put that on a cluster and look after it with care.");

        assertThat(play.say(answer).kind())
                .isNotIn(MoveKind.NUDGE, MoveKind.ACKNOWLEDGE, MoveKind.REPEAT, MoveKind.ADVANCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not sure",
                "Hmm, I'm not really sure about that.",
                "I honestly don't know",
                "don't know, sorry",
                "I've never done that."
            })
    void takesHelplessnessForHelplessness(String words) {
        play.say("We would put that on a cluster and look after it with care.");

        assertThat(play.say(words).kind()).isEqualTo(MoveKind.NUDGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Give me a minute.", "one moment please", "Let me think.", "just a second", "I need a moment"})
    void waitsForWhoeverAsksForTime(String words) {
        assertThat(play.say(words).kind()).isEqualTo(MoveKind.ACKNOWLEDGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Can you tell me about the founders?      | either, whether, keeps",
                "Are there any parks or rivers nearby?    | either",
                "Do we have any cats or dogs in the data? | either",
                "Is the final score shown to users?       | keeps",
                "Do riders leave a tip?                   | hint-button"
            })
    void doesNotMistakeWhatIsAsked(String question, String phrases) {
        var answer = play.say(question).text();

        assertThat(Stream.of(phrases.split(", ")).flatMap(phrase -> Language.english().ways(phrase).stream()))
                .doesNotContain(answer);
    }

    @Test
    void leavesTheWayToTheCandidateAndDoesNotTakeItBack() {
        var reply =
                play.say("I'd keep two stores, one on object storage for training with two years of history, and one in"
                        + " memory for serving that holds only the latest value of each entity, filled by a job every few minutes"
                        + " from the first one. Should I go on with the model?");

        assertThat(reply.kind()).isEqualTo(MoveKind.ANSWER);
        assertThat(Language.english().ways("your-call")).contains(reply.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Clarification: headcount?", "One question: founders?"})
    void answersAQuestionThatIsCalledOne(String question) {
        assertThat(play.say(question).kind()).isEqualTo(MoveKind.ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Options for what?", "Which two cases?", "sorry, what do you mean?"})
    void asksInASimplerWayWhenItsQuestionWasNotUnderstood(String words) {
        play.say("We would put that on a cluster and look after it with care.");

        assertThat(play.say(words).kind()).isEqualTo(MoveKind.NUDGE);
    }

    private static Play on(String question) {
        return new Play(
                TestBank.packed().entry(new QuestionId(question)), TrackerForTests.shared(), NearnessForTests::of);
    }
}
