package dev.rehearsal.assessment.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Question;
import dev.rehearsal.bank.QuestionId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers of the bank, whose quality is known, are told apart. */
class ExemplarTest {

    /** Below this, an answer has only brushed against what was asked. */
    private static final double BESIDE_THE_POINT = 1.5;

    private static final BuiltInForTests JUDGE = new BuiltInForTests();

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
        var tooGood = unrelated(entry(question))
                .parallel()
                .map(other -> new Stranger(
                        other.id().value(),
                        overall(question, other.question().exemplars().strong())))
                .filter(stranger -> stranger.overall() >= BESIDE_THE_POINT)
                .toList();

        assertThat(tooGood).isEmpty();
    }

    private record Stranger(String id, double overall) {}

    private static Stream<Entry> unrelated(Entry entry) {
        return TestBank.packed().entries().stream()
                .filter(other -> !other.id().equals(entry.id()))
                .filter(other -> !isRelated(entry, other) && !isRelated(other, entry));
    }

    private static boolean isRelated(Entry entry, Entry other) {
        return entry.question().profile().related().contains(other.id());
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
