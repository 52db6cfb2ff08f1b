package dev.rehearsal.calibration.production;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.calibration.production.Arms.Place;
import dev.rehearsal.calibration.production.Arms.Seen;
import dev.rehearsal.calibration.trials.Trial;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrialViewTest {

    private final Random random = new Random(7);

    @Test
    void nothingIsSaidBeforeEachSideHasEnough() {
        var view = view(Trial.Kind.AB, sides(12, 1.0, 0.2));

        assertThat(view.verdict()).isNull();
        assertThat(view.needed().perArm().value()).isGreaterThan(12);
        assertThat(view.sentence()).contains("12 accounts").contains("nothing is said before there are enough");
        assertThat(view.rated()).isEqualTo(new TrialView.Counts(12, 12));
        assertThat(view.outcomes()).allSatisfy(outcome -> {
            assertThat(outcome.before().kind()).as("what is seen so far").isEqualTo("known");
            assertThat(outcome.before().low()).as("an interval is a verdict").isNull();
            assertThat(outcome.after().low()).as("an interval is a verdict").isNull();
            assertThat(outcome.change().why()).contains("as soon as there are enough");
        });
    }

    @Test
    void thereIsAnIntervalAsSoonAsThereIsEnough() {
        var view = view(Trial.Kind.AB, sides(200, 1.0, 0.6));

        var change = view.outcomes().getFirst().change();
        assertThat(view.needed().perArm().value()).isLessThan(200);
        assertThat(change.value()).isBetween(change.low(), change.high());
        assertThat(change.high()).isNegative();
        assertThat(view.verdict()).isEqualTo("helps");
    }

    @Test
    void whatIsStoppedBeforeThereIsEnoughSaysSo() {
        var stopped = new Trial(
                UUID.randomUUID(),
                Trial.Kind.AB,
                new QuestionId("feature-store"),
                2,
                1,
                null,
                null,
                0.5,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(1));

        var view = TrialView.of(stopped, Arms.of(false, sides(3, 1.0, 0.2)));

        assertThat(view.verdict()).isNull();
        assertThat(view.sentence()).endsWith("it was stopped before there were enough.");
    }

    @Test
    void anUnratedTrialSaysWhyNobodyKnowsHowManyAreNeeded() {
        var view = view(Trial.Kind.CANARY, List.of(new Seen("a", Place.AFTER, null, null, true)));

        assertThat(view.needed().perArm().why()).contains("fewer than five accounts");
        assertThat(view.outcomes().getFirst().before().kind()).isEqualTo("undefined");
        assertThat(view.outcomes().get(1).after().value()).isEqualTo(1.0);
        assertThat(view.verdict()).isNull();
    }

    @Test
    void aVersionThatMakesThingsWorseIsToldSoWhenThereIsEnough() {
        var view = view(Trial.Kind.AB, sides(200, 0.5, 1.0));

        assertThat(view.verdict()).isEqualTo("harms");
        assertThat(view.sentence())
                .matches("Its findings are 0\\.[45]\\d levels farther from the humans on average\\.");
    }

    @Test
    void aShadowIsComparedOverTheSameInterviews() {
        var seen = new ArrayList<Seen>();
        for (int i = 0; i < 60; i++) {
            double hard = random.nextDouble();
            seen.add(new Seen("a" + i, Place.BOTH, hard + 0.4, hard + 0.1 * random.nextDouble(), false));
        }

        var view = view(Trial.Kind.SHADOW, seen);

        assertThat(view.verdict()).isEqualTo("helps");
        assertThat(view.interviews()).isEqualTo(new TrialView.Counts(60, 60));
        assertThat(view.outcomes().get(1).after().why()).contains("Nobody sees what a shadow says");
    }

    @Test
    void anAccountCountsOnceHoweverOftenItPractises() {
        var once = new ArrayList<Seen>();
        for (int i = 0; i < 300; i++) {
            once.add(new Seen("always the same", Place.BEFORE, 0.5, null, false));
            once.add(new Seen("another one", Place.AFTER, null, 1.0, false));
        }

        var view = view(Trial.Kind.AB, once);

        assertThat(view.verdict()).isNull();
        assertThat(view.interviews()).isEqualTo(new TrialView.Counts(300, 300));
        assertThat(view.sentence()).contains("1 account ");
    }

    private List<Seen> sides(int each, double before, double after) {
        var seen = new ArrayList<Seen>();
        for (int i = 0; i < each; i++) {
            seen.add(new Seen("b" + i, Place.BEFORE, before + random.nextGaussian() * 0.4, null, false));
            seen.add(new Seen("a" + i, Place.AFTER, null, after + random.nextGaussian() * 0.4, i % 10 == 0));
        }
        return seen;
    }

    private static TrialView view(Trial.Kind kind, List<Seen> seen) {
        var trial = new Trial(
                UUID.randomUUID(), kind, new QuestionId("feature-store"), 2, 1, null, null, 0.5, Instant.EPOCH, null);
        return TrialView.of(trial, Arms.of(trial.isShadow(), seen));
    }
}
