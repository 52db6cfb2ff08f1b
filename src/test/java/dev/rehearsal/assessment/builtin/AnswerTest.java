package dev.rehearsal.assessment.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Level;
import dev.rehearsal.bank.QuestionId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What answers a question is about what the question was after, however briefly it is put. */
class AnswerTest {

    private static final BuiltInForTests JUDGE = new BuiltInForTests();

    private static final String REMEDIES =
            "Class weights, or I downsample the negatives to something like one in twenty,"
                    + " just in the training split, never in validation or test. Then the probabilities are off, since the model"
                    + " believes in a prior of five percent, so I recalibrate with the formula or isotonic on untouched data.";
    private static final String CONTENT =
            "The artifact can't be overwritten and has a checksum. With it go the git commit,"
                    + " the snapshot of the training data, hyperparameters, the docker image with all library versions, the"
                    + " metrics on a fixed set, the feature schema that it expects, and an owner.";

    @ParameterizedTest
    @CsvSource({"class-imbalance, training-remedies, 0", "model-registry, entry-content, 1"})
    void anAnswerCountsForMoreThanTheSameWordsInPassing(String question, String criterion, int answer) {
        var words = List.of(REMEDIES, CONTENT).get(answer);
        var about = Talk.about(question);
        var asked = Talk.about(question).asks("And that?", criterion).says(words);

        assertThat(rank(asked.complete(), criterion))
                .isGreaterThan(rank(about.says(words).complete(), criterion));
    }

    @Test
    void anAnswerToOneQuestionIsNotOneToAnother() {
        var other = Talk.about("class-imbalance").asks("And that?", "more-signal");
        var none = Talk.about("class-imbalance");

        assertThat(rank(other.says(REMEDIES).complete(), "training-remedies"))
                .isEqualTo(rank(none.says(REMEDIES).complete(), "training-remedies"));
    }

    @Test
    void aQuestionStandsWhileAFactIsGiven() {
        var between = Talk.about("class-imbalance")
                .asks("And that?", "training-remedies")
                .says("How many positives are there in all?")
                .asks("About forty thousand.")
                .says(REMEDIES);
        var atOnce = Talk.about("class-imbalance")
                .asks("And that?", "training-remedies")
                .says(REMEDIES);

        assertThat(rank(between.complete(), "training-remedies"))
                .isEqualTo(rank(atOnce.complete(), "training-remedies"));
    }

    @ParameterizedTest
    @MethodSource("dev.rehearsal.assessment.builtin.ExemplarTest#entries")
    void aGoodAnswerThatMissesEveryQuestionIsStillBesideThePoint(String question) {
        var entry = TestBank.packed().entry(new QuestionId(question));
        var criteria = entry.rubric().criteria();
        var words = stranger(entry).question().exemplars().strong();
        var talk = Talk.about(entry);
        IntStream.range(0, criteria.size())
                .forEach(i ->
                        talk.asks("And that?", criteria.get(i).id().value()).says(words.get(i % words.size())));

        assertThat(JUDGE.overall(talk.complete())).isLessThan(1.5);
    }

    /** The first entry from here on that has nothing to do with this one. */
    private static Entry stranger(Entry entry) {
        var all = TestBank.packed().entries();
        int from = all.indexOf(entry) + all.size() / 2;
        return IntStream.range(from, from + all.size())
                .mapToObj(i -> all.get(i % all.size()))
                .filter(other -> !other.equals(entry))
                .filter(other -> !entry.question().profile().related().contains(other.id()))
                .filter(other -> !other.question().profile().related().contains(entry.id()))
                .findFirst()
                .orElseThrow();
    }

    private static int rank(Case matter, String criterion) {
        return JUDGE.findings(matter).stream()
                .filter(finding -> finding.criterion().equals(new CriterionId(criterion)))
                .mapToInt(finding -> finding instanceof Finding.Judged judged ? 1 + position(judged.level()) : 0)
                .sum();
    }

    private static int position(Level level) {
        return List.of(Level.values()).indexOf(level);
    }
}
