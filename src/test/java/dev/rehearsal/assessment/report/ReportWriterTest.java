package dev.rehearsal.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Flag;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Remarks;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Report.Improvement;
import dev.rehearsal.assessment.Report.Range;
import dev.rehearsal.assessment.Report.Score;
import dev.rehearsal.assessment.Report.Status;
import dev.rehearsal.assessment.Spread;
import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.TestRubric;
import dev.rehearsal.assessment.Transcript.Ending;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Dimension;
import dev.rehearsal.bank.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportWriterTest {

    private static final JudgeName JUDGE = new JudgeName("built-in", "Judge", "1");
    private static final Instant NOW = Instant.parse("2026-03-01T11:00:00Z");

    private final Case matter = Talk.about(new TestRubric()
                    .with("heart", Dimension.TECHNICAL_DEPTH, 3, 4)
                    .with("body", Dimension.SYSTEM_THINKING, 2, 3)
                    .with("hand", Dimension.SYSTEM_THINKING, 1, 2)
                    .entry())
            .asks("Where?", "heart")
            .says("In Redis, and in Parquet.")
            .asks("Why?", "body")
            .says("Because of the reads.")
            .ended(Ending.EARLY);

    @Nested
    class WhenEverythingIsKnown {

        private final Report report = report(judged("heart", 3, 2), judged("body", 2, 4), none("hand"));

        @Test
        void theScoreIsTheWeightedMean() {
            assertThat(report.overall().point()).isCloseTo(13.0 / 6, within(1e-9));
            assertThat(report.dimensions())
                    .extracting(Report.DimensionScore::id, Report.DimensionScore::point)
                    .containsExactly(tuple("system-thinking", 4.0 / 3), tuple("technical-depth", 3.0));
        }

        @Test
        void thereIsOneVerdict() {
            // 3 x 3/4 + 2 x 2/3 + 0 of 6
            assertThat(report.verdict()).isEqualTo(new Range("lean-no", "lean-no", "lean-no"));
            assertThat(report.status()).isEqualTo(Status.READY);
        }

        @Test
        void whatIsWorthMostIsToBeImproved() {
            assertThat(report.improvements()).extracting(Improvement::criterion).containsExactly("heart", "body");
            assertThat(report.improvements().getFirst().why())
                    .isEqualTo("This was solid, and your target asks for outstanding.");
            assertThat(report.improvements().getFirst().tryNext()).isEqualTo("An answer that is outstanding: 4");
        }

        @Test
        void eachFindingStandsBesideItsAnchors() {
            var line = report.findings().getFirst();

            assertThat(line.level()).isEqualTo(3);
            assertThat(line.anchor()).isEqualTo("3");
            assertThat(line.next()).isEqualTo("4");
            assertThat(line.required()).isEqualTo(4);
            assertThat(line.evidence()).containsExactly(new Report.Quoted(2, 0, 8, "In Redis", true));
            assertThat(report.findings().getLast().next()).isEqualTo("1");
        }

        @Test
        void stagesSayWhenTheyWereFirstShown() {
            assertThat(report.stages())
                    .extracting(Report.StageCover::id, Report.StageCover::coveredAtSeconds, Report.StageCover::share)
                    .containsExactly(
                            tuple("clarify", 30L, 1.0), tuple("frame", 90L, 2.0 / 3), tuple("data", null, 0.0));
        }
    }

    @Nested
    class WhenSomethingIsNotKnown {

        private final Report report =
                report(judged("heart", 4, 2), none("body"), new Finding.NotReached(new CriterionId("hand")));

        @Test
        void theScoreIsARange() {
            assertThat(report.overall()).isEqualTo(new Score(2, 16.0 / 6, null));
        }

        @Test
        void theVerdictIsARange() {
            // 3 of 6 without it, 4 of 6 with it
            assertThat(report.verdict()).isEqualTo(new Range("lean-no", "lean-no", "lean-no"));
            var open = report(none("heart"), judged("body", 3, 4), new Finding.NotReached(new CriterionId("hand")));
            assertThat(open.verdict()).isEqualTo(new Range("strong-no", "lean-no", null));
        }

        @Test
        void whatWasNotReachedIsNoAdvice() {
            assertThat(report.improvements()).extracting(Improvement::criterion).containsExactly("body");
        }

        @Test
        void whatWasNotJudgedMakesItIncomplete() {
            var incomplete = report(judged("heart", 4, 2));

            assertThat(incomplete.status()).isEqualTo(Status.INCOMPLETE);
            assertThat(incomplete.overall()).isEqualTo(new Score(2, 4, null));
        }
    }

    @Test
    void aQuoteThatWasNeverSaidIsNotShown() {
        var report = report(
                judged("heart", 4, 2),
                new Finding.Judged(
                        new CriterionId("body"),
                        Level.SOLID,
                        List.of(
                                new Evidence.Quote(1, 0, 3, false), // the interviewer
                                new Evidence.Quote(2, 0, 999, false),
                                new Evidence.Quote(77, 0, 3, false)),
                        "Because.",
                        0.4));

        assertThat(report.findings().get(1).evidence()).isEmpty();
    }

    @Test
    void aGuessIsFlaggedForAHuman() {
        var report = report(new Finding.Judged(
                new CriterionId("heart"), Level.SOLID, List.of(new Evidence.Quote(2, 0, 8, false)), "Because.", 0.4));

        assertThat(report.flags()).extracting(Flag::kind).containsExactly("low-confidence");
    }

    @Test
    void aGuessThatNothingWasShownIsFlaggedForAHuman() {
        var report = report(new Finding.NoEvidence(new CriterionId("heart"), "Nothing.", 0.4));

        assertThat(report.flags())
                .extracting(Flag::kind, Flag::criterion)
                .containsExactly(tuple("low-confidence", "heart"));
    }

    @Nested
    class WhenTheJudgeDidNotAgreeWithItself {

        private final Report report = report(disputed("heart", 3, 2, 4), judged("body", 2, 4), none("hand"));

        @Test
        void itIsFlaggedForAHumanWithHowFarApartTheAnswersWere() {
            assertThat(report.flags())
                    .containsExactly(new Flag(
                            "disagreement",
                            "Asked 3 times about \u201CTitle of heart\u201D, the judge gave level 2 to level 4; the middle one, 3, counts.",
                            null,
                            "heart"));
        }

        @Test
        void theMiddleCountsAndTheRangeIsShown() {
            assertThat(report.overall()).isEqualTo(new Score(10.0 / 6, 16.0 / 6, 13.0 / 6));
            assertThat(report.findings().getFirst().spread()).isEqualTo(new Spread(2, 4, 3));
            assertThat(report.improvements().getFirst().why())
                    .isEqualTo("This was solid, and your target asks for outstanding.");
        }

        @Test
        void theVerdictSaysWhatElseItCouldBe() {
            // (3 x 3/4 + 2 x 2/3) of 6; 3 x 1/2 and 3 x 1 at the ends
            assertThat(report.verdict()).isEqualTo(new Range("strong-no", "lean-no", "lean-no"));
        }

        @Test
        void nothingShownMayHaveBeenSomething() {
            var spread = new Spread(0, 1, 3);
            var open = report(new Finding.NoEvidence(new CriterionId("heart"), "Nothing.", 0.4, spread));

            assertThat(open.flags())
                    .extracting(Flag::text)
                    .containsExactly(
                            "Asked 3 times about \u201CTitle of heart\u201D, the judge gave nothing to level 1; the middle one, nothing, counts.");
        }

        private static Finding disputed(String criterion, int level, int low, int high) {
            return new Finding.Judged(
                    new CriterionId(criterion),
                    Level.of(level),
                    List.of(new Evidence.Quote(2, 0, 8, true)),
                    "Because.",
                    0.4,
                    new Spread(low, high, 3));
        }
    }

    private Report report(Finding... findings) {
        return new ReportWriter(matter, List.of(findings), Remarks.NONE).write(JUDGE, NOW);
    }

    private static Finding judged(String criterion, int level, int turn) {
        return new Finding.Judged(
                new CriterionId(criterion),
                Level.of(level),
                List.of(new Evidence.Quote(turn, 0, 8, true)),
                "Because.",
                0.8);
    }

    private static Finding none(String criterion) {
        return new Finding.NoEvidence(new CriterionId(criterion), "Nothing.", 0.8);
    }
}
