package dev.rehearsal.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Report.Status;
import dev.rehearsal.assessment.Scoring;
import dev.rehearsal.assessment.Scorings.Pair;
import dev.rehearsal.assessment.Scorings.Version;
import dev.rehearsal.assessment.Scorings.Wish;
import dev.rehearsal.assessment.Summary;
import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.Transcript.Ending;
import dev.rehearsal.assessment.TranscriptNotFound;
import dev.rehearsal.platform.Refusal;
import dev.rehearsal.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** What every database must do for interviews that are scored more than once. */
@ParameterizedClass
@EnumSource
class ScoredAgainIT {

    private static final Instant NOW = Instant.parse("2026-03-01T11:00:00Z");

    private final Case talk = Talk.about("feature-store")
            .asks("Where do values live?", "dual-store")
            .says("Offline in Parquet, online in Redis.")
            .ended(Ending.EARLY);
    private final UUID interview = talk.transcript().interview();
    private final UUID owner = UUID.randomUUID();
    private final TwoJudges judges = new TwoJudges();
    private final List<ScoringNode> nodes = new ArrayList<>();

    private final TestDatabase on;

    ScoredAgainIT(TestDatabase on) {
        this.on = on;
    }

    @AfterEach
    void stopNodes() {
        nodes.forEach(node -> node.rounds().stop());
    }

    @Nested
    class AnInterviewThatIsScoredAgain {

        @Test
        void keepsBothReportsEachWithWhatItRestsOn() {
            var node = judged();
            var before = node.scorings().report(interview, 1).block();

            var asked = ask(node, 2, "built-in");
            node.hear();

            assertThat(asked.number()).isEqualTo(2);
            assertThat(asked.asked()).isEqualTo(new Scoring.Asked(NOW, owner));
            var after = node.scorings().report(interview, 2).block();
            assertThat(after.rubricVersion()).isEqualTo(2);
            assertThat(after.status()).isEqualTo(Status.READY);
            assertThat(after.interview()).isEqualTo(interview);
            assertThat(after.findings()).hasSize(talk.rubric().criteria().size() - 1);
            assertThat(after.transcript()).isEqualTo(before.transcript());
            assertThat(node.scorings().report(interview, 1).block()).isEqualTo(before);
            assertThat(node.assessments().report(interview).block()).isEqualTo(before);
        }

        @Test
        void isStillTheFirstOneForListsAndForWhoeverLooksAtJudges() {
            var node = judged();
            ask(node, 1, TwoJudges.MILD);
            node.hear();
            var mild = node.scorings().get(interview, 2).block();

            var listed = node.assessments()
                    .summaries(List.of(interview))
                    .collectList()
                    .block();

            assertThat(listed).extracting(Summary::score).containsExactly(2.0);
            assertThat(mild.summary().score()).isEqualTo(3.0);
            assertThat(node.archive().findings(interview).block().judge().kind())
                    .isEqualTo("built-in");
            assertThat(node.archive().judgedSince(NOW).collectList().block()).hasSize(1);
            assertThat(node.archive().findings(interview, 2).block().judge().kind())
                    .isEqualTo(TwoJudges.MILD);
            assertThat(node.archive().holds(interview, 2).block()).isTrue();
            assertThat(node.archive().holds(interview, 3).block()).isFalse();
        }

        @Test
        void isPaidForByWhoeverAsks() {
            var node = judged();
            var again = ask(node, 1, TwoJudges.MILD);
            node.hear();

            assertThat(judges.heard).containsExactly(interview, again.id());
            assertThat(judges.settled).containsEntry(again.id(), TwoJudges.MILD);
            assertThat(again.ledger()).isEqualTo(again.id());
        }

        @Test
        void saysHowFarItIsAndIsFinishedByAnotherNode() {
            var first = judged();
            ask(first, 2, "built-in");

            var begun = first.scorings().report(interview, 2).block();
            var total = talk.rubric().criteria().size() - 1;
            assertThat(begun.status()).isEqualTo(Status.JUDGING);
            assertThat(begun.progress()).isEqualTo(new Report.Progress(0, total));
            assertThat(begun.rubricVersion()).isEqualTo(2);
            assertThat(first.scorings()
                            .of(interview)
                            .map(Scoring::number)
                            .collectList()
                            .block())
                    .containsExactly(1, 2);

            var second = started();
            assertThat(second.done(interview, 2).summary().status()).isEqualTo(Status.READY);
        }

        @Test
        void canBeTriedAgainWhereItsJudgeFailed() {
            var node = judged();
            judges.failAfter = 2;
            ask(node, 1, TwoJudges.MILD);
            node.hear();
            assertThat(status(node, 2)).isEqualTo(Status.INCOMPLETE);
            judges.failAfter = 1_000;

            node.scorings().judgeAgain(interview, 2).block();
            node.hear();

            assertThat(status(node, 2)).isEqualTo(Status.READY);
            assertThat(node.scorings().report(interview, 2).block().judge().kind())
                    .isEqualTo(TwoJudges.MILD);
        }

        @Test
        void goesWithAllItsReports() {
            var node = judged();
            var again = ask(node, 1, TwoJudges.MILD);
            node.hear();

            node.assessments().erase(interview).block();

            assertThat(node.scorings().of(interview).collectList().block()).isEmpty();
            assertThat(judges.settled).doesNotContainKey(again.id());
        }
    }

    @Nested
    class WhatCannotBeScoredAgain {

        @Test
        void isWhatWasScoredThatWayAlready() {
            var node = judged();
            ask(node, 2, "built-in");
            node.hear();

            StepVerifier.create(node.scorings().ask(wish(2, "built-in")))
                    .verifyErrorSatisfies(
                            refused -> assertThat(((Refusal) refused).getBody().getProperties())
                                    .containsEntry("scoring", 2));
            assertThat(node.scorings().of(interview).count().block()).isEqualTo(2);
        }

        @Test
        void isWhatIsBeingScoredNow() {
            var node = node();
            node.assessments().submit(talk.transcript()).block();

            StepVerifier.create(node.scorings().ask(wish(2, "built-in")))
                    .verifyErrorMatches(refused -> refused.getMessage().contains("is being scored"));
        }

        @Test
        void isWhatWasNeverPublishedOrIsNotOffered() {
            var node = judged();

            StepVerifier.create(node.scorings().ask(wish(TwoVersions.TRIED, "built-in")))
                    .verifyErrorMatches(refused -> refused.getMessage().contains("was not published"));
            StepVerifier.create(node.scorings().ask(wish(1, "harsh")))
                    .verifyErrorMatches(refused -> refused.getMessage().contains("no such judge"));
        }

        @Test
        void isWhatHasAsManyScoringsAsItMayHave() {
            var node = judged();
            for (int number = 2; number <= ScoringNode.MOST; number++) {
                ask(node, number == 2 ? 2 : 1, number == 2 ? "built-in" : TwoJudges.MILD);
                node.hear();
            }

            StepVerifier.create(node.scorings().ask(wish(2, TwoJudges.MILD)))
                    .verifyErrorMatches(refused -> refused.getMessage().contains("Delete one first"));
        }

        @Test
        void isAnInterviewThatHasNotEnded() {
            StepVerifier.create(node().scorings().ask(wish(2, "built-in"))).verifyError(TranscriptNotFound.class);
        }

        @Test
        void isTheSameAskedForManyTimesAtOnce() {
            var node = judged();

            var made = Flux.range(0, 6)
                    .flatMap(time -> node.scorings()
                            .ask(wish(2, "built-in"))
                            .onErrorResume(
                                    Refusal.class,
                                    refused -> Flux.<Scoring>empty().next()))
                    .collectList()
                    .block();

            assertThat(made).hasSize(1);
            assertThat(node.scorings().of(interview).count().block()).isEqualTo(2);
        }
    }

    @Nested
    class WhatCanBeChosen {

        @Test
        void isEveryPublishedVersionWithEveryJudge() {
            var choices = judged().scorings().choices(interview).block();

            assertThat(choices.versions())
                    .extracting(Version::number, Version::inForce, Version::begunWith)
                    .containsExactly(tuple(2, false, false), tuple(1, true, true));
            var criteria = talk.rubric().criteria().size();
            assertThat(choices.pairs())
                    .extracting(Pair::rubricVersion, Pair::judge, Pair::scoring, Pair::tokens)
                    .containsExactly(
                            tuple(2, "built-in", null, 0L),
                            tuple(2, TwoJudges.MILD, null, 100L * (criteria - 1)),
                            tuple(1, "built-in", 1, 0L),
                            tuple(1, TwoJudges.MILD, null, 100L * criteria));
            assertThat(choices.left()).isEqualTo(ScoringNode.MOST - 1);
        }

        @Test
        void isOpenUntilEverythingWasTakenOrThereIsNoRoom() {
            var node = node();
            node.assessments().submit(talk.transcript()).block();
            assertThat(node.scorings().canAsk(interview).block()).isFalse();
            node.hear();
            assertThat(node.scorings().canAsk(interview).block()).isTrue();
            ask(node, 2, "built-in");
            node.hear();
            assertThat(node.scorings().canAsk(interview).block()).isTrue();
            ask(node, 2, TwoJudges.MILD);
            node.hear();

            assertThat(node.scorings().canAsk(interview).block()).isFalse();
        }
    }

    @Nested
    class ALaterScoring {

        @Test
        void canBeDeletedAndItsNumberIsNotGivenAgain() {
            var node = judged();
            var gone = ask(node, 2, "built-in");
            node.hear();

            node.scorings().drop(interview, 2).block();
            var next = ask(node, 2, "built-in");

            assertThat(next.number()).isEqualTo(3);
            assertThat(judges.settled).doesNotContainKey(gone.id());
            StepVerifier.create(node.scorings().get(interview, 2)).verifyError(Refusal.class);
        }

        @Test
        void canBeDeletedWhileItIsBeingJudged() {
            var node = judged();
            ask(node, 2, "built-in");
            var claim =
                    node.claims().waiting().next().flatMap(node.claims()::claim).block();

            node.scorings().drop(interview, 2).block();

            assertThat(node.claims().renew(claim).block()).isFalse();
        }

        @Test
        void isNeverTheFirst() {
            var node = judged();

            StepVerifier.create(node.scorings().drop(interview, 1)).verifyError(Refusal.class);
            assertThat(node.scorings().report(interview, 1).block().status()).isEqualTo(Status.READY);
        }

        @Test
        void forgetsWhoAskedAndPassesFromAGuest() {
            var node = judged();
            ask(node, 2, "built-in");
            var account = UUID.randomUUID();

            node.scorings().pass(owner, account).block();

            assertThat(node.scorings().askedBy(owner).collectList().block()).isEmpty();
            assertThat(node.scorings()
                            .askedBy(account)
                            .map(Scoring::number)
                            .collectList()
                            .block())
                    .containsExactly(2);
            node.scorings().forgetWhoAsked(account).block();
            assertThat(node.scorings().get(interview, 2).block().asked().by()).isNull();
        }
    }

    private Status status(ScoringNode node, int number) {
        return node.scorings().get(interview, number).block().summary().status();
    }

    private Scoring ask(ScoringNode node, int version, String judge) {
        return node.scorings().ask(wish(version, judge)).block();
    }

    private Wish wish(int version, String judge) {
        return new Wish(interview, version, judge, owner);
    }

    /** A node with an interview that has its first report. */
    private ScoringNode judged() {
        on.client().sql("delete from transcript").then().block();
        var node = node();
        node.assessments().submit(talk.transcript()).block();
        node.hear();
        return node;
    }

    private ScoringNode started() {
        var node = node();
        node.rounds().start();
        return node;
    }

    private ScoringNode node() {
        var node = ScoringNode.on(on.connections(), judges, Clock.fixed(NOW, ZoneOffset.UTC));
        nodes.add(node);
        return node;
    }
}
