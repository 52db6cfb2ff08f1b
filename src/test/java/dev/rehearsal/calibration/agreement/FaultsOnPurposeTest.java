package dev.rehearsal.calibration.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.bank.Dimension;
import dev.rehearsal.calibration.agreement.Body.Criterion;
import dev.rehearsal.calibration.golden.Part;
import dev.rehearsal.calibration.runs.Run;
import dev.rehearsal.calibration.runs.RunView;
import dev.rehearsal.calibration.statistics.Bench;
import dev.rehearsal.calibration.statistics.Rating;
import dev.rehearsal.calibration.statistics.Ratings;
import dev.rehearsal.calibration.statistics.Scale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Something is wrong on purpose, and the studio says what, in words. */
class FaultsOnPurposeTest {

    private static final int TRANSCRIPTS = 60;
    private static final List<String> HUMANS = List.of("ann", "bob", "cem");

    private final Random random = new Random(17);
    private final Map<String, Criterion> criteria = criteria();

    private static Map<String, Criterion> criteria() {
        var criteria = new HashMap<String, Criterion>();
        for (var dimension : Dimension.values()) {
            for (int i = 0; i < 2; i++) {
                var criterion = new Criterion("q", dimension.id() + "-" + i, "A title", dimension);
                criteria.put(criterion.key(), criterion);
            }
        }
        return criteria;
    }

    /** Everybody sees the truth, now and then a level off; then each rating is changed on purpose. */
    private Body body(List<String> raters, ToIntFunction<Rating> changed) {
        var ratings = new ArrayList<Rating>();
        for (int t = 0; t < TRANSCRIPTS; t++) {
            for (var key : criteria.keySet().stream().sorted().toList()) {
                int truth = random.nextInt(4);
                for (var rater : raters) {
                    int seen = random.nextInt(6) == 0 ? truth + random.nextInt(3) - 1 : truth;
                    var rating = new Rating(rater, "t%03d".formatted(t), key, Math.clamp(seen, 0, 4));
                    ratings.add(new Rating(
                            rating.rater(),
                            rating.transcript(),
                            rating.criterion(),
                            Math.clamp(changed.applyAsInt(rating), 0, 4)));
                }
            }
        }
        return new Body(new Ratings(Scale.LEVELS, ratings), List.of(), criteria);
    }

    private static List<String> with(String... judges) {
        var all = new ArrayList<>(HUMANS);
        all.addAll(Arrays.asList(judges));
        return all;
    }

    private static Certificate certificate(Body body, boolean authors) {
        var parts = Arrays.stream(Dimension.values())
                .map(dimension -> new Certificate.Part(
                        dimension.title(),
                        Bench.of(
                                body.where(criterion -> criterion.dimension() == dimension)
                                        .ratings(),
                                Body.JUDGE)))
                .toList();
        return Certificate.of(Bench.of(body.ratings(), Body.JUDGE), parts, authors);
    }

    @Test
    void aJudgeLikeTheHumansAgreesAsWellAsTheyDo() {
        var certificate = certificate(body(with(Body.JUDGE), Rating::category), false);

        assertThat(certificate.verdict()).isEqualTo(Certificate.Verdict.AS_GOOD_AS_HUMANS);
        assertThat(certificate.sentence())
                .isEqualTo("The judge agrees with the humans as well as they do with each other.");
        assertThat(certificate.remarks()).isEmpty();
    }

    @Test
    void aJudgeOneLevelTooKindOnOneDimensionIsNamedWithIt() {
        var body = body(
                with(Body.JUDGE),
                rating ->
                        rating.rater().equals(Body.JUDGE) && rating.criterion().contains("trade-off")
                                ? rating.category() + 1
                                : rating.category());

        var certificate = certificate(body, false);

        assertThat(certificate.verdict()).isEqualTo(Certificate.Verdict.BIASED);
        assertThat(certificate.sentence())
                .matches("The judge is biased by \\+(0\\.9|1\\.0|1\\.1) on Trade-off Analysis\\.");
        assertThat(certificate.remarks())
                .singleElement()
                .asString()
                .startsWith("On Trade-off Analysis the judge is kinder than the humans");
    }

    @Test
    void humansWhoGuessAreNotAMeasure() {
        var certificate = certificate(
                body(
                        with(Body.JUDGE),
                        rating -> rating.rater().equals(Body.JUDGE) ? rating.category() : random.nextInt(5)),
                false);

        assertThat(certificate.verdict()).isEqualTo(Certificate.Verdict.HUMANS_DISAGREE);
        assertThat(certificate.sentence()).startsWith("The humans do not agree themselves");
    }

    @Test
    void authorsNeverEarnTheirJudgeACertificate() {
        var certificate = certificate(body(with(Body.JUDGE), Rating::category), true);

        assertThat(certificate.verdict()).isEqualTo(Certificate.Verdict.AUTHORS_ONLY);
    }

    @Test
    void aRaterWhoDriftsIsNamedWithTheDirection() {
        ToIntFunction<Rating> half = rating -> rating.transcript().compareTo("t030") < 0 ? 0 : 1;
        var body = body(
                HUMANS,
                rating -> rating.rater().equals("bob") && half.applyAsInt(rating) == 1
                        ? rating.category() + 1
                        : rating.category());

        var severity = Severity.of(
                body, new Severity.Names(Map.of("ann", "Rater 1", "bob", "Rater 2", "cem", "Rater 3"), half));

        assertThat(severity.undefined()).isFalse();
        assertThat(severity.sentences()).anyMatch(sentence -> sentence.startsWith("Rater 2 has become milder, by"));
        assertThat(severity.sentences())
                .as("nobody else is accused")
                .filteredOn(sentence -> sentence.contains("has become"))
                .hasSize(1);
        assertThat(severity.raters()).noneMatch(rater -> rater.change() == null);
    }

    @Test
    void ofTwoRatersNobodyIsSaidToBeTheOneWhoMoved() {
        ToIntFunction<Rating> half = rating -> rating.transcript().compareTo("t030") < 0 ? 0 : 1;
        var body = body(
                List.of("ann", "bob"),
                rating -> rating.rater().equals("bob") && half.applyAsInt(rating) == 1
                        ? rating.category() + 1
                        : rating.category());

        var severity = Severity.of(body, new Severity.Names(Map.of("ann", "Rater 1", "bob", "Rater 2"), half));

        assertThat(severity.sentences())
                .filteredOn(sentence -> sentence.contains("moved apart"))
                .singleElement()
                .asString()
                .startsWith("Rater 1 and Rater 2 have moved apart, by")
                .endsWith("cannot be seen without a third who can be followed.");
        assertThat(severity.sentences()).noneMatch(sentence -> sentence.contains("has become"));
    }

    @Test
    void theOnlyRaterWhoCanBeFollowedIsSaidToHaveChanged() {
        ToIntFunction<Rating> half =
                rating -> rating.rater().equals("bob") && rating.transcript().compareTo("t030") >= 0 ? 1 : 0;
        var body = body(HUMANS, rating -> half.applyAsInt(rating) == 1 ? rating.category() + 1 : rating.category());

        var severity = Severity.of(
                body, new Severity.Names(Map.of("ann", "Rater 1", "bob", "Rater 2", "cem", "Rater 3"), half));

        assertThat(severity.sentences()).anyMatch(sentence -> sentence.startsWith("Rater 2 has become milder, by"));
        assertThat(severity.raters())
                .filteredOn(rater -> rater.change() != null)
                .hasSize(1);
    }

    @Test
    void aDraftThatMakesThingsWorseIsToldSo() {
        var body = body(
                with(Body.JUDGE, Body.OTHER_JUDGE),
                rating -> rating.rater().equals(Body.OTHER_JUDGE) && random.nextInt(3) == 0
                        ? random.nextInt(5)
                        : rating.category());

        var versus = Versus.of(new Versus.Both(run(), run(), body, List.of(), List.of(), List.of()));

        assertThat(versus.verdict()).isEqualTo("harms");
        assertThat(versus.sentence()).startsWith("The new version makes things worse: weighted κ changes by \u2212");
        assertThat(versus.counts().farther()).isGreaterThan(versus.counts().nearer());
    }

    private static RunView run() {
        return RunView.of(new Run(
                UUID.randomUUID(),
                new Run.Over(UUID.randomUUID(), "March"),
                Part.ALL,
                Run.Purpose.AGREEMENT,
                new JudgeName("built-in", "Built-in judge", "1"),
                List.of(),
                Run.Status.FINISHED,
                new Run.Progress(1, 0, 1, null),
                Instant.EPOCH,
                Instant.EPOCH,
                ""));
    }
}
