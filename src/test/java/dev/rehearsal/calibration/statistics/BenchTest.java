package dev.rehearsal.calibration.statistics;

import static dev.rehearsal.calibration.statistics.PublishedFiguresTest.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BenchTest {

    /** Eight criteria, a judge and four humans who all see the same with some noise. */
    private static Ratings world(long seed, int transcripts) {
        var random = new Random(seed);
        var ratings = new ArrayList<Rating>();
        for (int t = 0; t < transcripts; t++) {
            for (int c = 0; c < 8; c++) {
                int truth = random.nextInt(5);
                for (var rater : List.of("judge", "a", "b", "c", "d")) {
                    int seen = Math.clamp(truth + random.nextInt(3) - 1, 0, 4);
                    ratings.add(new Rating(rater, "t%03d".formatted(t), "c" + c, seen));
                }
            }
        }
        return new Ratings(Scale.LEVELS, ratings);
    }

    private static Ratings tenThousand() {
        return world(42, 250);
    }

    @Test
    void tenThousandRatingsTakeNoMoreThanTwoSeconds() {
        var ratings = tenThousand();
        var begun = System.nanoTime();

        var bench = Bench.of(ratings, "judge");

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        assertThat(bench.judgeHuman().pairs()).isEqualTo(8_000);
        assertThat(bench.humanHuman().pairs()).isEqualTo(12_000);
    }

    @Test
    void aJudgeWhoSeesWhatHumansSeeDiffersFromThemAsTheyDoFromEachOther() {
        long held = LongStream.range(0, 20)
                .mapToObj(seed -> Bench.of(world(seed, 60), "judge").difference())
                .filter(difference -> difference instanceof Figure.Known known
                        && known.interval().holds(0))
                .count();

        // 95 % intervals: one in twenty may miss, two in a bad week.
        assertThat(held).isGreaterThanOrEqualTo(17);
    }

    @Test
    void everyIntervalHoldsItsFigure() {
        var figures = Bench.of(tenThousand(), "judge").judgeHuman().figures();

        assertThat(figures)
                .hasSize(Measure.values().length)
                .allSatisfy((measure, figure) -> assertThat(figure)
                        .isInstanceOfSatisfying(
                                Figure.Known.class,
                                known -> assertThat(known.interval().holds(known.value()))
                                        .isTrue()));
    }

    @Test
    void onAHandfulOfTranscriptsThereIsNoInterval() {
        var few = tenThousand().where(rating -> rating.transcript().compareTo("t004") < 0);

        assertThat(Bench.of(few, "judge").judgeHuman().figure(Measure.EXACT))
                .isInstanceOfSatisfying(
                        Figure.Known.class,
                        known -> assertThat(known.interval()).isNull());
    }

    @Test
    void whatNobodyRatedTwiceHasNoFigureButAReason() {
        var alone = tenThousand().where(rating -> rating.rater().equals("judge"));

        assertThat(Bench.of(alone, "judge").judgeHuman().figure(Measure.WEIGHTED_KAPPA))
                .isEqualTo(new Figure.Undefined("Nothing was rated by both sides."));
    }

    @Test
    void aVersionThatComesNearerToTheHumansShowsSo() {
        var random = new Random(1);
        var ratings = new ArrayList<>(tenThousand().all());
        tenThousand().where(rating -> rating.rater().equals("a")).all().forEach(human -> {
            int off = Math.clamp(human.category() + random.nextInt(5) - 2, 0, 4);
            ratings.add(new Rating("worse", human.transcript(), human.criterion(), off));
        });

        var versions = Versions.of(new Ratings(Scale.LEVELS, ratings), "worse", "judge");

        assertThat(versions.change())
                .isInstanceOfSatisfying(
                        Figure.Known.class,
                        known -> assertThat(known.interval().low()).isPositive());
    }

    @Test
    void theSampleForAnAbTestGrowsWithTheSquareOfWhatIsLookedFor() {
        assertThat(value(SampleSize.forMeans(1, 0.5))).isEqualTo(63);
        assertThat(value(SampleSize.forMeans(1, 0.25))).isEqualTo(252);
        assertThat(value(SampleSize.forShares(0.10, 0.05))).isEqualTo(683);
        assertThat(SampleSize.forMeans(Double.NaN, 0.5)).isInstanceOf(Figure.Undefined.class);
    }
}
