package dev.rehearsal.assessment.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.ExemplarReview;
import dev.rehearsal.bank.ExemplarReview.NeverReached;
import dev.rehearsal.bank.ExemplarReview.SaidByTheWeak;
import dev.rehearsal.bank.Question;
import dev.rehearsal.bank.Question.Exemplars;
import dev.rehearsal.bank.QuestionId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.test.StepVerifier;

class ExemplarsHeardTest {

    private static final CriterionId FINDING = new CriterionId("finding-skew");

    private final ExemplarReview review = new ExemplarsHeard(BuiltInForTests.EMBEDDINGS);
    private final Entry entry = TestBank.packed().entry(new QuestionId("training-serving-skew"));

    @ParameterizedTest
    @MethodSource("entries")
    void hasNoDoubtAboutAnEntryOfTheBank(Entry sound) {
        StepVerifier.create(review.doubts(sound)).verifyComplete();
    }

    static List<Entry> entries() {
        return TestBank.packed().entries();
    }

    @Test
    void doubtsACriterionThatNoAnswerReaches() {
        var silent = List.of("I would rather talk about the weather, which was fine all week.");

        StepVerifier.create(review.doubts(with(new Exemplars(silent, silent, silent)))
                        .collectList())
                .assertNext(doubts -> assertThat(doubts).contains(new NeverReached(FINDING)))
                .verifyComplete();
    }

    @Test
    void doubtsAStatementThatTheWeakAnswerMakes() {
        String statement =
                entry.rubric().criterion(FINDING).guide().references().getFirst();
        var sound = entry.question().exemplars();

        StepVerifier.create(review.doubts(with(new Exemplars(sound.strong(), sound.mixed(), List.of(statement)))))
                .expectNext(new SaidByTheWeak(FINDING, statement))
                .verifyComplete();
    }

    private Entry with(Exemplars exemplars) {
        var question = entry.question();
        return new Entry(
                new Question(question.id(), question.profile(), question.brief(), question.script(), exemplars),
                entry.rubric());
    }
}
