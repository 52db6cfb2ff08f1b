package dev.rehearsal.calibration.statistics;

import static dev.rehearsal.calibration.statistics.PublishedFiguresTest.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for all ratings. */
class StatisticsProperties {

    private static final Measure[] SYMMETRIC = {
        Measure.EXACT, Measure.ADJACENT, Measure.KAPPA, Measure.WEIGHTED_KAPPA, Measure.ALPHA_ORDINAL
    };

    @Provide
    Arbitrary<Ratings> tables() {
        return Arbitraries.integers()
                .between(-1, 4)
                .list()
                .ofSize(12)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(rows -> Published.ratings(Scale.LEVELS, rows.stream()));
    }

    @Property(tries = 200)
    void itDoesNotMatterWhoComesFirst(@ForAll("tables") Ratings ratings) {
        var two = ratings.where(rating -> rating.rater().compareTo("rater-2") < 0);

        var one = Bench.of(two, "rater-0").judgeHuman();
        var other = Bench.of(two, "rater-1").judgeHuman();

        for (var measure : SYMMETRIC) {
            assertSame(one.figure(measure), other.figure(measure));
        }
        if (one.figure(Measure.BIAS) instanceof Figure.Known bias) {
            assertThat(value(other.figure(Measure.BIAS))).isCloseTo(-bias.value(), within(1e-12));
        }
    }

    @Property(tries = 200)
    void ordinalAlphaSeesOnlyTheOrderOfTheCategories(@ForAll("tables") Ratings ratings) {
        int[] stretched = {0, 1, 5, 8, 10};
        var relabelled = new Ratings(
                Published.TEN,
                ratings.all().stream()
                        .map(rating -> new Rating(
                                rating.rater(), rating.transcript(), rating.criterion(), stretched[rating.category()]))
                        .toList());

        assertSame(
                Bench.among(ratings).figure(Measure.ALPHA_ORDINAL),
                Bench.among(relabelled).figure(Measure.ALPHA_ORDINAL));
        assertSame(
                Bench.among(ratings).figure(Measure.ALPHA_NOMINAL),
                Bench.among(relabelled).figure(Measure.ALPHA_NOMINAL));
    }

    @Property(tries = 200)
    void nothingIsEverInventedForAFigureThatIsNotThere(@ForAll("tables") Ratings ratings) {
        var constant = new Ratings(
                Scale.LEVELS,
                ratings.all().stream()
                        .map(rating -> new Rating(rating.rater(), rating.transcript(), rating.criterion(), 3))
                        .toList());

        var agreement = Bench.of(constant, "rater-0").judgeHuman();

        for (var measure : List.of(Measure.KAPPA, Measure.WEIGHTED_KAPPA, Measure.ALPHA_ORDINAL, Measure.ICC_SINGLE)) {
            assertThat(agreement.figure(measure)).isInstanceOf(Figure.Undefined.class);
        }
    }

    @Property(tries = 100)
    void theSameRatingsGetTheSameIntervalAndItHoldsTheFigure(@ForAll("tables") Ratings ratings) {
        var once = Bench.among(ratings);
        var again = Bench.among(ratings);

        assertThat(once).isEqualTo(again);
    }

    @Property(tries = 200)
    void stabilityIsSymmetricAndZeroOnlyForEqualShares(
            @ForAll("counts") List<Integer> then, @ForAll("counts") List<Integer> now) {
        Assume.that(sum(then) > 0 && sum(now) > 0);

        var forth = Drift.between(array(then), array(now));
        var back = Drift.between(array(now), array(then));

        assertThat(value(forth.psi())).isCloseTo(value(back.psi()), within(1e-9));
        assertThat(value(forth.chance()))
                .isCloseTo(value(back.chance()), within(1e-9))
                .isBetween(0.0, 1.0);
        assertThat(value(Drift.between(array(then), array(then)).psi())).isZero();
        assertThat(value(Drift.between(array(then), array(then)).chance())).isEqualTo(1.0);
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers().between(0, 12).list().ofSize(5);
    }

    /** Sufficiency: whoever has the same total has the same measure, and expected totals are observed totals. */
    @Property(tries = 30)
    void expectedTotalsAreObservedTotals(@ForAll @IntRange(min = 1, max = 100_000) int seed) {
        var observations = Observations.of(new SimulatedWorld(seed, 20, 5, 6).ratings(3));

        var likelihood = new JointLikelihood(observations).solve();

        assertThat(likelihood.converged()).isTrue();
        for (var facet : Facet.values()) {
            var differences = new HashMap<Integer, Double>();
            expectations(observations, likelihood)
                    .forEach((i, expected) -> differences.merge(
                            observations.element(facet, i), observations.score(i) - expected, Double::sum));
            assertThat(differences.values()).allSatisfy(off -> assertThat(off).isCloseTo(0, within(1e-4)));
        }
    }

    /** Making all raters more severe and all transcripts abler by as much changes nothing that is seen. */
    @Property(tries = 20)
    void anchoringMovesMeasuresAndNotExpectations(
            @ForAll @IntRange(min = 1, max = 100_000) int seed, @ForAll @IntRange(min = -3, max = 3) int shift) {
        var observations = Observations.of(new SimulatedWorld(seed, 15, 4, 5).ratings(3));
        var likelihood = new JointLikelihood(observations).solve();
        var before = expectations(observations, likelihood);

        for (var facet : List.of(Facet.RATER, Facet.TRANSCRIPT)) {
            var measures = likelihood.measures(facet);
            IntStream.range(0, measures.length).forEach(i -> measures[i] += shift);
        }

        var after = expectations(observations, likelihood);
        before.forEach((i, expected) -> assertThat(after.get(i)).isCloseTo(expected, within(1e-9)));
    }

    private static Map<Integer, Double> expectations(Observations observations, JointLikelihood likelihood) {
        var expectation = new Expectation(observations.categories());
        var means = new HashMap<Integer, Double>();
        for (int i = 0; i < observations.size(); i++) {
            likelihood.expect(i, expectation);
            means.put(i, expectation.mean());
        }
        return means;
    }

    private static void assertSame(Figure one, Figure other) {
        if (one instanceof Figure.Known known) {
            assertThat(value(other)).isCloseTo(known.value(), within(1e-12));
        } else {
            assertThat(other).isEqualTo(one);
        }
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static int[] array(List<Integer> counts) {
        return new ArrayList<>(counts).stream().mapToInt(Integer::intValue).toArray();
    }
}
