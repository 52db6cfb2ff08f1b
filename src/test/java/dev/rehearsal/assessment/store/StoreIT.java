package dev.rehearsal.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Remarks;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Report.Status;
import dev.rehearsal.assessment.Sitting;
import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.assessment.Transcript.Ending;
import dev.rehearsal.assessment.TranscriptNotFound;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Level;
import dev.rehearsal.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What every database must do for transcripts and reports. */
@ParameterizedClass
@EnumSource
class StoreIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Instant NOW = Instant.parse("2026-03-01T11:00:00Z");
    private static final String ODD = "\u0000 \uD83D lone \uD83D\uDE00 \u202Eright to left\u200B \\u0041 </script>";

    private final Case talk = Talk.about("feature-store")
            .asks("Where do values live?", "dual-store")
            .says("Offline in Parquet, online in Redis. " + ODD)
            .ended(Ending.EARLY);
    private final Transcript transcript = talk.transcript();
    private final UUID interview = transcript.interview();
    private final ScriptedJudge judge = new ScriptedJudge();
    private final List<Node> nodes = new ArrayList<>();
    private final TestDatabase on;
    private final DatabaseClient database;

    StoreIT(TestDatabase on) {
        this.on = on;
        this.database = on.client();
    }

    @BeforeEach
    void open() {
        database.sql("delete from transcript").then().block();
    }

    @AfterEach
    void stop() {
        nodes.forEach(node -> node.rounds().stop());
    }

    @Nested
    class ATranscript {

        @Test
        void isReadAsItWasSubmitted() {
            var node = node();

            node.assessments().submit(transcript).block();

            assertThat(node.transcripts().find(interview).block()).isEqualTo(transcript);
        }

        @Test
        void keepsPausesAndTheLongestTextThatMayBeSaid() {
            var long_ = new Transcript(
                    interview,
                    transcript.question(),
                    1,
                    transcript.target(),
                    List.of(new Turn.Candidate(3, "\u0001".repeat(8_000), NOW)),
                    Ending.COMPLETE,
                    new Sitting(NOW, List.of(new Sitting.Pause(NOW, NOW.plusSeconds(5))), 2));
            var node = node();

            node.assessments().submit(long_).block();

            assertThat(node.transcripts().find(interview).block()).isEqualTo(long_);
        }

        @Test
        void isTakenOnce() {
            var node = node();

            StepVerifier.create(Flux.range(0, 6).flatMap(i -> node.assessments().submit(transcript)))
                    .verifyComplete();

            assertThat(count("select count(*) from report")).isOne();
            assertThat(count("select count(*) from transcript_turn")).isEqualTo(2);
        }

        @Test
        void goesWithItsReports() {
            var node = started();
            node.assessments().submit(transcript).block();
            finished(node);

            node.assessments().erase(interview).block();

            assertThat(node.assessments().report(interview).block()).isNull();
            assertThat(count("select count(*) from finding")).isZero();
        }
    }

    @Nested
    class AReport {

        @Test
        void isNothingBeforeTheInterviewWasSubmitted() {
            assertThat(node().assessments().report(interview).block()).isNull();
        }

        @Test
        void saysHowFarItIs() {
            var node = node();

            node.assessments().submit(transcript).block();

            var report = node.assessments().report(interview).block();
            assertThat(report.status()).isEqualTo(Status.JUDGING);
            assertThat(report.progress())
                    .isEqualTo(new Report.Progress(0, talk.rubric().criteria().size()));
        }

        @Test
        void isMadeWithoutBeingAskedForAgain() {
            var node = started();

            node.assessments().submit(transcript).block();

            var report = finished(node);
            assertThat(report.status()).isEqualTo(Status.READY);
            assertThat(report.judge()).isEqualTo(judge.name());
            assertThat(report.scoredAt()).isEqualTo(NOW);
            assertThat(report.findings())
                    .filteredOn(line -> line.kind().equals("judged"))
                    .flatExtracting(Report.Line::evidence)
                    .extracting(Report.Quoted::text)
                    .containsExactly("Offline in Parquet");
            assertThat(report.transcript().turns())
                    .extracting(Report.Spoken::text)
                    .last()
                    .asString()
                    .endsWith(ODD);
            assertThat(report.exemplar()).isEqualTo(talk.question().exemplars().strong());
        }

        @Test
        void isInTheArchiveOnceItIsWritten() {
            var node = started();
            var archive = new StoredArchive(database, node.transcripts(), node.claims());
            assertThat(archive.findings(interview).block()).isNull();
            node.assessments().submit(transcript).block();
            finished(node);

            var judged = archive.findings(interview).block();

            assertThat(archive.transcript(interview).block()).isEqualTo(transcript);
            assertThat(judged.judge()).isEqualTo(judge.name());
            assertThat(judged.question()).isEqualTo(transcript.question());
            assertThat(judged.findings()).hasSize(talk.rubric().criteria().size());
            assertThat(archive.judgedSince(NOW).collectList().block()).containsExactly(judged);
            assertThat(archive.judgedSince(NOW.plusSeconds(1)).collectList().block())
                    .isEmpty();
        }

        @Test
        void isSummedUpForLists() {
            var node = started();
            node.assessments().submit(transcript).block();
            finished(node);

            var summaries = node.assessments()
                    .summaries(List.of(interview, UUID.randomUUID()))
                    .collectList()
                    .block();

            assertThat(summaries).singleElement().satisfies(summary -> {
                assertThat(summary.interview()).isEqualTo(interview);
                assertThat(summary.status()).isEqualTo(Status.READY);
                assertThat(summary.score()).isNotNull();
                assertThat(summary.verdict()).isEqualTo("strong-no");
            });
            assertThat(node.assessments().summaries(List.of()).collectList().block())
                    .isEmpty();
        }
    }

    @Nested
    class WhenTheJudgeFails {

        @Test
        void whatWasJudgedStaysAndTheRestSaysSo() {
            judge.failAfter(3);
            var node = started();

            node.assessments().submit(transcript).block();

            var report = finished(node);
            assertThat(report.status()).isEqualTo(Status.INCOMPLETE);
            assertThat(report.findings())
                    .extracting(Report.Line::kind)
                    .containsOnly("judged", "no-evidence", "not-judged");
            assertThat(report.verdict().point()).isNull();
            assertThat(report.overall().point()).isNull();
        }

        @Test
        void judgingAgainAsksOnlyForWhatIsMissing() {
            judge.failAfter(3);
            var node = started();
            node.assessments().submit(transcript).block();
            finished(node);
            judge.failAfter(1_000);
            judge.asked.clear();

            node.assessments().judgeAgain(interview).block();

            assertThat(finished(node).status()).isEqualTo(Status.READY);
            assertThat(judge.asked).hasSize(talk.rubric().criteria().size() - 3);
        }

        @Test
        void judgingAgainChangesNothingInACompleteReport() {
            var node = started();
            node.assessments().submit(transcript).block();
            var before = finished(node);

            node.assessments().judgeAgain(interview).block();

            assertThat(node.assessments().report(interview).block()).isEqualTo(before);
        }

        @Test
        void thereIsNothingToJudgeAgainWithoutATranscript() {
            StepVerifier.create(node().assessments().judgeAgain(interview)).verifyError(TranscriptNotFound.class);
        }
    }

    @Nested
    class WhenANodeDies {

        @Test
        void anotherFinishesWhatItLeftAndAsksForNothingTwice() {
            var dead = node();
            dead.assessments().submit(transcript).block();
            var claim = claim(dead);
            var known = new Finding.NoEvidence(new CriterionId("scope-sizing"), "Nothing.", 0.5);
            dead.claims().add(claim, known).block();
            expire();

            var report = finished(started());

            assertThat(report.status()).isEqualTo(Status.READY);
            assertThat(judge.asked).hasSize(talk.rubric().criteria().size() - 1).doesNotContain(known.criterion());
        }

        @Test
        void whatItWritesLaterIsRefused() {
            var slow = node();
            slow.assessments().submit(transcript).block();
            var old = claim(slow);
            expire();
            var report = finished(started());

            var late = new Finding.NoEvidence(new CriterionId("scope-sizing"), "Too late.", 0.5);
            assertThat(slow.claims().add(old, late).block()).isZero();
            assertThat(slow.claims().complete(old, report).block()).isZero();
            assertThat(slow.claims().renew(old).block()).isFalse();
        }

        @Test
        void nobodyTakesWhatIsStillHeld() {
            var first = node();
            first.assessments().submit(transcript).block();
            var claim = claim(first);
            var second = node();

            assertThat(second.claims().waiting().collectList().block()).isEmpty();
            assertThat(second.claims().claim(claim.report()).block()).isNull();
            assertThat(first.claims().renew(claim).block()).isTrue();
        }

        @Test
        void aReportNeverMixesTwoJudges() {
            var dead = node();
            dead.assessments().submit(transcript).block();
            var claim = claim(dead);
            dead.claims()
                    .add(claim, new Finding.NoEvidence(new CriterionId("scope-sizing"), "Nothing.", 0.5))
                    .block();
            expire();
            judge.version = "2";

            var report = finished(started());

            assertThat(report.judge().version()).isEqualTo("2");
            assertThat(judge.asked).hasSize(talk.rubric().criteria().size());
        }

        private Claim claim(Node node) {
            return node.claims().waiting().next().flatMap(node.claims()::claim).block();
        }

        private void expire() {
            database.sql("update report set expires_at = current_timestamp - interval '1' second")
                    .then()
                    .block();
        }
    }

    private record Node(StoredAssessments assessments, Transcripts transcripts, Claims claims, JudgingRounds rounds) {}

    private Node started() {
        var node = node();
        node.rounds().start();
        return node;
    }

    private Node node() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var transactions = on.transactions();
        var properties = new JudgingProperties(Duration.ofSeconds(5), Duration.ofMillis(100), 2, 8);
        var transcripts = new Transcripts(database, clock);
        var claims = new Claims(database, transactions, properties);
        var room =
                new JudgeRoom(interview -> Mono.just(judge), claims, new Cases(transcripts, TestBank.packed()), clock);
        var rounds = new JudgingRounds(claims, room, properties, new SimpleMeterRegistry());
        var reader = new ReportReader(transcripts, claims, TestBank.packed());
        var node = new Node(
                new StoredAssessments(
                        transcripts,
                        new Reports(database, transactions, clock),
                        reader,
                        rounds,
                        new Erasure(
                                transcripts,
                                new LaterReports(database, transactions, clock),
                                interview -> Mono.just(judge))),
                transcripts,
                claims,
                rounds);
        nodes.add(node);
        return node;
    }

    private Report finished(Node node) {
        return Objects.requireNonNull(Flux.interval(Duration.ZERO, Duration.ofMillis(20))
                .onBackpressureDrop()
                .concatMap(tick -> node.assessments().report(interview))
                .filter(report -> report.status() != Status.JUDGING)
                .blockFirst(PATIENCE));
    }

    private long count(String sql) {
        return Objects.requireNonNull(
                database.sql(sql).map(row -> row.get(0, Long.class)).one().block());
    }

    /** Finds something for the first criterion and nothing for the others. */
    private final class ScriptedJudge implements Judge {

        private final List<CriterionId> asked = Collections.synchronizedList(new ArrayList<>());
        private volatile int failAfter = 1_000;
        private volatile String version = "1";

        void failAfter(int findings) {
            failAfter = findings;
        }

        @Override
        public JudgeName name() {
            return new JudgeName("built-in", "Scripted", version);
        }

        @Override
        public Flux<Finding> judge(Case matter, Collection<CriterionId> criteria) {
            return Flux.fromIterable(criteria).index((index, criterion) -> {
                if (index >= failAfter) {
                    throw new IllegalStateException("The judge has gone.");
                }
                asked.add(criterion);
                return finding(criterion);
            });
        }

        private Finding finding(CriterionId criterion) {
            return criterion.value().equals("scope-sizing")
                    ? new Finding.Judged(
                            criterion, Level.PARTIAL, List.of(new Evidence.Quote(2, 0, 18, true)), "Because.", 0.7)
                    : new Finding.NoEvidence(criterion, "Nothing.", 0.7);
        }

        @Override
        public Mono<Remarks> remarks(Case matter) {
            return Mono.just(Remarks.NONE);
        }
    }
}
