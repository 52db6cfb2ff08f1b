package dev.rehearsal.assessment.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Coverage;
import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BuiltInCoverageTest {

    private static final Rubric RUBRIC =
            TestBank.packed().entry(new QuestionId("feature-store")).rubric();
    private static final CriterionId STORES = new CriterionId("dual-store");
    private static final CriterionId TIME = new CriterionId("point-in-time");
    private static final String ABOUT_STORES = "Offline I'd keep the history in Iceberg on object storage."
            + " Online it's Redis with only the latest value of each entity, filled by a materialization job.";
    private static final String ABOUT_TIME = "For each label we look up the feature value as of the label's timestamp,"
            + " so nothing from the future leaks into training.";

    private final BuiltInCoverage coverage = new BuiltInForTests().coverage();

    @Test
    void isNothingBeforeAnythingWasSaid() {
        var cover = cover(Talk.about("feature-store").asks("Hello, design a feature store."));

        assertThat(cover.shares())
                .hasSameSizeAs(RUBRIC.criteria())
                .allSatisfy((id, share) -> assertThat(share).isZero());
    }

    @Test
    void growsWithWhatIsSaid() {
        var first = cover(Talk.about("feature-store").says(ABOUT_STORES));
        var both = cover(Talk.about("feature-store").says(ABOUT_STORES, ABOUT_TIME));

        assertThat(first.of(STORES)).isGreaterThan(0.5);
        assertThat(first.of(TIME)).isLessThan(0.2);
        assertThat(both.of(STORES)).isEqualTo(first.of(STORES));
        assertThat(both.of(TIME)).isGreaterThan(0.3);
    }

    @Test
    void knowsWhatWasJustTalkedAbout() {
        var cover = cover(Talk.about("feature-store").says(ABOUT_STORES, ABOUT_TIME));

        assertThat(cover.latest().get(STORES)).isLessThan(0.2);
        assertThat(cover.latest().get(TIME)).isGreaterThan(0.3);
    }

    @Test
    void takesALaterAnswerForNoneToWhatWasAskedBefore() {
        var answer =
                "The big cheap place keeps every old feature value for learning, as files in a bucket. A quick store"
                        + " beside it has just the newest value of each entity, so that a lookup by key takes a millisecond. A job"
                        + " carries the values over from one to the other every few minutes. Training reads a year of rows at once"
                        + " and may be slow. Serving reads a few keys and must be fast, so I would not use one database for both.";
        var asked = cover(Talk.about("feature-store")
                .asks("Which stores do you need?", STORES.value())
                .says(answer));
        var askedBefore = cover(Talk.about("feature-store")
                .asks("Which stores do you need?", STORES.value())
                .says(ABOUT_TIME)
                .asks("How is a training set made?", TIME.value())
                .says(answer));
        var neverAsked = cover(Talk.about("feature-store")
                .asks("Which stores do you need?")
                .says(ABOUT_TIME)
                .asks("How is a training set made?", TIME.value())
                .says(answer));

        assertThat(asked.latest().get(STORES)).isGreaterThan(neverAsked.latest().get(STORES));
        assertThat(askedBefore.latest()).isEqualTo(neverAsked.latest());
    }

    @Test
    void hearsAMistakeOfTheLastTurnInItsOwnWords() {
        var wrong = "I'd keep all the features in one Postgres database, and both training and serving read from it.";

        assertThat(cover(Talk.about("feature-store").says(ABOUT_TIME, wrong)).mistakes())
                .containsExactly(new Coverage.Mistake("one-database", wrong));
        assertThat(cover(Talk.about("feature-store").says(wrong, ABOUT_TIME)).mistakes())
                .isEmpty();
    }

    @Test
    void doesNotGrowByGivingTheQuestionBack() {
        var talk = Talk.about("feature-store");
        for (var criterion : RUBRIC.criteria()) {
            talk.asks(criterion.guide().probes().getFirst(), criterion.id().value())
                    .says(criterion.guide().probes().getFirst());
        }

        assertThat(cover(talk).shares().values()).allMatch(share -> share == 0);
    }

    @Test
    void staysBetweenNothingAndAll() {
        var strong = TestBank.packed()
                .entry(new QuestionId("feature-store"))
                .question()
                .exemplars()
                .strong();

        assertThat(cover(Talk.about("feature-store").says(strong)).shares().values())
                .allMatch(share -> share >= 0 && share <= 1)
                .anyMatch(share -> share == 1);
    }

    private Coverage cover(Talk talk) {
        return Objects.requireNonNull(
                coverage.cover(RUBRIC, List.copyOf(talk.turns())).block());
    }
}
