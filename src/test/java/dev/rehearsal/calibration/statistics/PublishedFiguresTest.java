package dev.rehearsal.calibration.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every result that somebody has published for a figure that the studio shows, to the digits given. */
class PublishedFiguresTest {

    private final JsonNode published = Published.results();

    @TestFactory
    Stream<DynamicTest> twoRaters() {
        return published
                .get("pairs")
                .valueStream()
                .map(example -> DynamicTest.dynamicTest(source(example), () -> {
                    var ratings = Published.ratings(
                            Published.TEN,
                            Stream.of(
                                    Published.numbers(example.get("first")), Published.numbers(example.get("second"))));

                    var agreement = Bench.of(ratings, "rater-0").judgeHuman();

                    expect(example, agreement);
                }));
    }

    @Test
    void theConfusionMatrix() {
        var example = published.get("confusion");
        var ratings = Published.ratings(
                new Scale(1, 5),
                Stream.of(Published.numbers(example.get("first")), Published.numbers(example.get("second"))));

        var confusion = Bench.of(ratings, "rater-0").judgeHuman().confusion();

        assertThat(confusion.toString())
                .isEqualTo(example.get("expected").toString().replace(",", ", "));
    }

    @TestFactory
    Stream<DynamicTest> anyRatersWithMissingCells() {
        return published
                .get("alpha")
                .valueStream()
                .map(example ->
                        DynamicTest.dynamicTest(source(example), () -> expect(example, Bench.among(table(example)))));
    }

    @Test
    void intraclassCorrelation() {
        var example = published.get("icc");

        expect(example, Bench.among(table(example)));
    }

    @Test
    void theMeanSquaresBehindIntraclassCorrelation() {
        var example = published.get("icc");
        var ratings = table(example);
        var squares = Comparison.together(List.of(Comparison.among(ratings, ratings.raters())))
                .sums()
                .getFirst()
                .variances();

        var expected = example.get("meanSquares");
        var near = within(example.get("meanSquareTolerance").doubleValue());
        assertThat(squares.betweenRows()).isCloseTo(expected.get("rows").doubleValue(), near);
        assertThat(squares.betweenColumns()).isCloseTo(expected.get("columns").doubleValue(), near);
        assertThat(squares.rest()).isCloseTo(expected.get("rest").doubleValue(), near);
    }

    @Test
    void limitsOfAgreement() {
        var example = published.get("blandAltman");
        double[] first = Published.values(example.get("first"));
        double[] second = Published.values(example.get("second"));
        var differences = new double[first.length];
        Arrays.setAll(differences, i -> first[i] - second[i]);

        var spread = Spread.of(differences);

        var near = within(example.get("tolerance").doubleValue());
        assertThat(spread.mean()).isCloseTo(example.get("mean").doubleValue(), near);
        assertThat(spread.deviation()).isCloseTo(example.get("deviation").doubleValue(), near);
        assertThat(spread.low()).isCloseTo(example.get("low").doubleValue(), near);
        assertThat(spread.high()).isCloseTo(example.get("high").doubleValue(), near);
        assertThat(spread.mean()).isCloseTo(example.get("paper").get("mean").doubleValue(), within(0.05));
        assertThat(spread.deviation())
                .isCloseTo(example.get("paper").get("deviation").doubleValue(), within(0.05));
    }

    @Test
    void bootstrapInterval() {
        var example = published.get("bootstrap");
        double[] first = Published.values(example.get("first"));
        double[] second = Published.values(example.get("second"));
        var once = new int[first.length];
        Arrays.fill(once, 1);

        var interval = Bootstrap.intervals(first.length, times -> new double[] {correlation(first, second, times)})
                .getFirst();

        assertThat(correlation(first, second, once))
                .isCloseTo(example.get("correlation").doubleValue(), within(0.0005));
        assertThat(interval.low())
                .isCloseTo(
                        example.get("low").doubleValue(),
                        within(example.get("tolerance").doubleValue()));
        assertThat(interval.high())
                .isCloseTo(
                        example.get("high").doubleValue(),
                        within(example.get("tolerance").doubleValue()));
    }

    @TestFactory
    Stream<DynamicTest> populationStability() {
        return published
                .get("psi")
                .valueStream()
                .map(example -> DynamicTest.dynamicTest(source(example), () -> {
                    var drift =
                            Drift.between(Published.counts(example.get("then")), Published.counts(example.get("now")));

                    assertThat(value(drift.psi()))
                            .isCloseTo(example.get("expected").doubleValue(), within(1e-11));
                }));
    }

    @TestFactory
    Stream<DynamicTest> kolmogorovSmirnov() {
        return published
                .get("ks")
                .valueStream()
                .map(example -> DynamicTest.dynamicTest(source(example), () -> {
                    var drift =
                            Drift.between(Published.counts(example.get("then")), Published.counts(example.get("now")));

                    assertThat(value(drift.distance()))
                            .isCloseTo(example.get("distance").doubleValue(), within(1e-12));
                    assertThat(value(drift.chance()))
                            .isCloseTo(example.get("chance").doubleValue(), within(1e-9));
                }));
    }

    private static Ratings table(JsonNode example) {
        return Published.ratings(
                Published.TEN, example.get("raters").valueStream().map(Published::numbers));
    }

    private static void expect(JsonNode example, Agreement agreement) {
        var near = within(example.get("tolerance").doubleValue());
        example.get("expected")
                .propertyStream()
                .forEach(expected -> assertThat(value(agreement.figure(Measure.valueOf(expected.getKey()))))
                        .as(expected.getKey())
                        .isCloseTo(expected.getValue().doubleValue(), near));
    }

    private static String source(JsonNode example) {
        return example.get("source").stringValue();
    }

    static double value(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> known.value();
            case Figure.Undefined undefined -> throw new AssertionError(undefined.why());
        };
    }

    private static double correlation(double[] first, double[] second, int[] times) {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < times.length; i++) {
            n += times[i];
            x += times[i] * first[i];
            y += times[i] * second[i];
            xx += times[i] * first[i] * first[i];
            yy += times[i] * second[i] * second[i];
            xy += times[i] * first[i] * second[i];
        }
        return (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
    }
}
