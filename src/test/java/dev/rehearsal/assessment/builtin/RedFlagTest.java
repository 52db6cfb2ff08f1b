package dev.rehearsal.assessment.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Remarks;
import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.QuestionId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake is named when it is made, and not when it is warned of. */
class RedFlagTest {

    private static final BuiltInForTests JUDGE = new BuiltInForTests();

    @Test
    void aMistakeThatIsMadeIsNamed() {
        assertThat(flags(
                        "payment-fraud-detection", "Our target is an accuracy of ninety-nine percent on the test set."))
                .containsExactly("accuracy-metric");
    }

    @Test
    void aMistakeThatIsWarnedOfIsNot() {
        assertThat(flags(
                        "payment-fraud-detection",
                        "To evaluate I'd use precision and recall and the PR AUC, not accuracy, because with so few"
                                + " frauds accuracy doesn't say anything."))
                .isEmpty();
    }

    @Test
    void aQuestionIsNoMistake() {
        assertThat(flags("synchronous-or-asynchronous", "Does somebody wait, and how long does the model take?"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void noStrongAnswerOfTheBankIsAccusedOfAMistake(Entry entry) {
        assertThat(flags(
                        entry.id().value(),
                        entry.question().exemplars().strong().toArray(String[]::new)))
                .isEmpty();
    }

    static List<Entry> entries() {
        return TestBank.packed().entries();
    }

    private static List<String> flags(String question, String... answer) {
        return JUDGE
                .remarks(Talk.about(TestBank.packed().entry(new QuestionId(question)))
                        .says(answer)
                        .complete())
                .redFlags()
                .stream()
                .map(Remarks.Heard::id)
                .toList();
    }
}
