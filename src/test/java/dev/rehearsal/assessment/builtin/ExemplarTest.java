package dev.rehearsal.assessment.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Question;
import dev.rehearsal.bank.QuestionId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers of the bank, whose quality is known, are told apart. */
class ExemplarTest {

    private static final Set<String> FIRST = Set.of(
            "feature-store",
            "payment-fraud-detection",
            "real-time-recommendation",
            "harmful-content-detection",
            "model-serving-platform",
            "training-serving-skew");
    private static final JudgeUnderTest JUDGE = new JudgeUnderTest();

    static Stream<String> entries() {
        return TestBank.packed().entries().stream().map(entry -> entry.id().value());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void strongBeatsMixedBeatsWeakByHalfALevel(String question) {
        double strong = overall(question, exemplars(question).strong());
        double mixed = overall(question, exemplars(question).mixed());
        double weak = overall(question, exemplars(question).weak());
        assertThat(strong).isGreaterThanOrEqualTo(mixed + 0.5);
        assertThat(mixed).isGreaterThanOrEqualTo(weak + 0.5);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aGoodAnswerToAnotherQuestionStaysBelowOneAndAHalf(String question) {
        for (var other : unrelated(question)) {
            double overall = overall(question, other.question().exemplars().strong());

            assertThat(overall).as(other.id().value()).isLessThan(1.5);
        }
    }

    private static List<Entry> unrelated(String question) {
        var entry = entry(question);
        return TestBank.packed().entries().stream()
                .filter(other -> !other.id().equals(entry.id()))
                .filter(other -> other.question().profile().format()
                        == entry.question().profile().format())
                .filter(other -> !entry.question().profile().related().contains(other.id()))
                .filter(other -> !other.question().profile().related().contains(entry.id()))
                .filter(other -> isDrawn(entry, other))
                .toList();
    }

    /** All of them for the first six entries; one in four for the others, to save time. */
    private static boolean isDrawn(Entry entry, Entry other) {
        int draw = entry.id().value().hashCode() + other.id().value().hashCode();
        return FIRST.contains(entry.id().value()) || Math.floorMod(draw, 4) == 0;
    }

    private static double overall(String question, List<String> answer) {
        return JUDGE.overall(Talk.about(question).says(answer).complete());
    }

    private static Question.Exemplars exemplars(String question) {
        return entry(question).question().exemplars();
    }

    private static Entry entry(String question) {
        return TestBank.packed().entry(new QuestionId(question));
    }
}
