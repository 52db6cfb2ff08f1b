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

    @Test
    void theOnlyRaterWhoCanBeFollowedIsHeldAgainstThoseWhoRatedAtOneMoment() {
        var ratings = new SimulatedWorld(21, 60, 8, 3)
                .ratings(
                        3,
                        rating -> rating.rater().equals("r02") && late(rating) == 1
                                ? Math.min(4, rating.category() + 1)
                                : rating.category());

        assertThat(SeverityDrift.of(ratings, SeverityDriftTest::lateOfOne))
                .singleElement()
                .satisfies(course -> {
                    assertThat(course.rater()).isEqualTo("r02");
                    assertThat(course.change()).isNegative();
                    assertThat(course.drifts()).isTrue();
                });
    }

    @Test
    void theOnlyRaterWhoCanBeFollowedDoesNotDriftWhereNothingChanged() {
        var ratings = new SimulatedWorld(21, 60, 8, 3).ratings(3);

        assertThat(SeverityDrift.of(ratings, SeverityDriftTest::lateOfOne))
                .singleElement()
                .satisfies(course -> {
                    assertThat(course.change()).isNotZero();
                    assertThat(course.drifts()).isFalse();
                });
    }

    @Test
    void theOnlyRaterHasNoCourseWhereNobodyElseLinksTheTwoHalves() {
        var ratings = new SimulatedWorld(21, 60, 8, 3)
                .ratings(3)
                .where(rating -> !rating.rater().equals(late(rating) == 0 ? "r01" : "r00"));

        assertThat(SeverityDrift.of(ratings, SeverityDriftTest::lateOfOne)).isEmpty();
    }

    /** Everybody else rated at one moment. */
    private static int lateOfOne(Rating rating) {
        return rating.rater().equals("r02") ? late(rating) : 0;
    }

    private static int late(Rating rating) {
        return rating.transcript().compareTo("t030") < 0 ? 0 : 1;
    }
}
