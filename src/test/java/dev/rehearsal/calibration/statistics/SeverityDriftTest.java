package dev.rehearsal.calibration.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeverityDriftTest {

    private final SimulatedWorld world = new SimulatedWorld(21, 60, 8, 6);

    @Test
    void aRaterWhoBecomesMilderInTheSecondHalfIsFoundAndNobodyElse() {
        var coin = new Random(2);
        var ratings = world.ratings(
                4,
                rating -> rating.rater().equals("r02") && late(rating) == 1 && coin.nextInt(3) > 0
                        ? Math.min(4, rating.category() + 1)
                        : rating.category());

        var courses = SeverityDrift.of(ratings, SeverityDriftTest::late);

        assertThat(courses).hasSize(6);
        assertThat(courses.stream().filter(SeverityDrift.Course::drifts))
                .singleElement()
                .satisfies(course -> {
                    assertThat(course.rater()).isEqualTo("r02");
                    assertThat(course.change()).isNegative();
                });
    }

    @Test
    void ofThreeRatersTheOneWhoDriftsIsFoundAndTheTwoOthersAreNotAccused() {
        var ratings = new SimulatedWorld(21, 60, 8, 3)
                .ratings(
                        3,
                        rating -> rating.rater().equals("r02") && late(rating) == 1
                                ? Math.min(4, rating.category() + 1)
                                : rating.category());

        var courses = SeverityDrift.of(ratings, SeverityDriftTest::late);

        assertThat(courses).hasSize(3);
        assertThat(courses.stream().filter(SeverityDrift.Course::drifts))
                .extracting(SeverityDrift.Course::rater)
                .containsExactly("r02");
    }

    @Test
    void nobodyDriftsWhereNothingChanged() {
        assertThat(SeverityDrift.of(world.ratings(4), SeverityDriftTest::late)).noneMatch(SeverityDrift.Course::drifts);
    }

    @Test
    void ratersWhoCannotBeComparedHaveNoCourse() {
        var alone = world.ratings(4).where(rating -> rating.rater().equals("r01"));

        assertThat(SeverityDrift.of(alone, SeverityDriftTest::late)).isEqualTo(List.of());
    }

    private static int late(Rating rating) {
        return rating.transcript().compareTo("t030") < 0 ? 0 : 1;
    }
}
