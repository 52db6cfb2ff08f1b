package dev.rehearsal.calibration.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.JudgePanel;
import dev.rehearsal.assessment.Remarks;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.calibration.golden.GoldenSet;
import dev.rehearsal.calibration.golden.GoldenSets;
import dev.rehearsal.calibration.golden.Part;
import dev.rehearsal.calibration.rating.Exemplars;
import dev.rehearsal.testing.InProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A run goes on where it stood, whatever stops it, and judges nothing twice. */
class RunDurabilityIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TRANSCRIPTS = 12;

    /** How often each transcript was judged to its end, and how many at the same time at most. */
    private static final Map<UUID, AtomicInteger> JUDGED = new ConcurrentHashMap<>();

    private static final AtomicInteger AT_WORK = new AtomicInteger();
    private static final AtomicInteger MOST = new AtomicInteger();
    private static final AtomicInteger BEGUN = new AtomicInteger();
    /** How many of those that began may end, so that nothing is over before the test has looked. */
    private static final AtomicInteger MAY_END = new AtomicInteger();

    @TempDir
    private Path folder;

    /** A judge that takes its time. */
    static class SlowPanel {

        @Bean
        @Primary
        JudgePanel slowJudges() {
            return () -> List.of(new Slow());
        }
    }

    private record Slow() implements Judge {

        private static final Duration TIME = Duration.ofMillis(150);

        @Override
        public JudgeName name() {
            return new JudgeName("built-in", "Slow judge", "1");
        }

        @Override
        public Flux<Finding> judge(Case matter, Collection<CriterionId> criteria) {
            return Mono.fromRunnable(() -> MOST.accumulateAndGet(AT_WORK.incrementAndGet(), Math::max))
                    .then(Mono.defer(() -> mayEnd(BEGUN.incrementAndGet())))
                    .thenMany(Flux.fromIterable(criteria))
                    .<Finding>map(criterion -> new Finding.NoEvidence(criterion, "Slowly.", 1))
                    .doOnComplete(
                            () -> JUDGED.computeIfAbsent(matter.transcript().interview(), unseen -> new AtomicInteger())
                                    .incrementAndGet())
                    // Before the end is told, since the next one may begin at once.
                    .doOnTerminate(AT_WORK::decrementAndGet)
                    .doOnCancel(AT_WORK::decrementAndGet);
        }

        private static Mono<Long> mayEnd(int place) {
            return Flux.interval(TIME, TIME)
                    .onBackpressureDrop()
                    .filter(tick -> place <= MAY_END.get())
                    .next();
        }

        @Override
        public Mono<Remarks> remarks(Case matter) {
            return Mono.just(Remarks.NONE);
        }
    }

    @BeforeEach
    void forget() {
        JUDGED.clear();
        AT_WORK.set(0);
        MOST.set(0);
        BEGUN.set(0);
        MAY_END.set(6);
    }

    private InProcess start() {
        return InProcess.start(
                folder,
                List.of(SlowPanel.class),
                "rehearsal.calibration.rest=0",
                "rehearsal.calibration.sweep=200ms",
                "rehearsal.calibration.lease=2s",
                "rehearsal.calibration.at-once=2");
    }

    private static UUID begin(InProcess service) {
        var items = service.part(Bank.class).entries().stream()
                .limit(TRANSCRIPTS / 3)
                .flatMap(entry -> Exemplars.KINDS.stream()
                        .map(kind -> new GoldenSet.Item(
                                service.part(Exemplars.class)
                                        .pooled(entry.id(), kind)
                                        .block(PATIENCE),
                                entry.id().value(),
                                Part.TUNE)))
                .toList();
        var head = new GoldenSet.Head(UUID.randomUUID(), "Slow", "", GoldenSet.Kind.HUMAN, Instant.now());
        service.part(GoldenSets.class)
                .keep(new GoldenSet(head, items, List.of()), Mono.empty())
                .block(PATIENCE);
        return service.part(RunDesk.class)
                .start(new RunDesk.Wish(head.id(), Part.ALL, Run.Purpose.AGREEMENT, null, List.of(), "", null))
                .block(PATIENCE)
                .id();
    }

    private static Run until(InProcess service, UUID run, Predicate<Run> reached) {
        return Flux.interval(Duration.ZERO, Duration.ofMillis(20))
                .onBackpressureDrop()
                .concatMap(tick -> service.part(RunStore.class).get(run), 1)
                .filter(reached)
                .blockFirst(PATIENCE);
    }

    private static Run afterASecond(InProcess service, UUID run) {
        return Mono.delay(Duration.ofSeconds(1))
                .then(service.part(RunStore.class).get(run))
                .block(PATIENCE);
    }

    private static Run finished(InProcess service, UUID run) {
        return until(service, run, Run::isFinished);
    }

    private void everyTranscriptWasJudgedOnce(InProcess service, UUID run) {
        var done = finished(service, run);
        assertThat(done.progress().done()).isEqualTo(TRANSCRIPTS);
        assertThat(done.progress().failed()).isZero();
        assertThat(JUDGED).hasSize(TRANSCRIPTS);
        assertThat(JUDGED.values()).allSatisfy(times -> assertThat(times).hasValue(1));
        assertThat(MOST.get()).as("no more side by side than the setting says").isLessThanOrEqualTo(2);
    }

    @Test
    void aRestartGoesOnWhereItStood() {
        UUID run;
        long done;
        try (var service = start()) {
            run = begin(service);
            until(service, run, one -> one.progress().done() >= 4);
        }
        done = JUDGED.size();
        assertThat(done).isBetween(4L, TRANSCRIPTS - 1L);

        MAY_END.set(Integer.MAX_VALUE);
        try (var service = start()) {
            assertThat(service.part(RunStore.class)
                            .get(run)
                            .block(PATIENCE)
                            .progress()
                            .done())
                    .isGreaterThanOrEqualTo(4);
            everyTranscriptWasJudgedOnce(service, run);
        }
    }

    @Test
    void whatACrashLeftClaimedIsTakenOverWhenItsLeaseHasRunOut() {
        try (var service = start()) {
            var run = begin(service);
            until(service, run, one -> one.progress().done() >= 2);
            // As if another node had claimed it and died: from then on whoever worked on it here may write no more.
            service.part(DatabaseClient.class)
                    .sql("update calibration_run set token = token + 1, holder = :other,"
                            + " expires_at = current_timestamp + interval '1' second where id = :run")
                    .bind("other", UUID.randomUUID())
                    .bind("run", run)
                    .then()
                    .block(PATIENCE);
            MAY_END.set(Integer.MAX_VALUE);

            var done = finished(service, run);

            assertThat(done.progress().done()).isEqualTo(TRANSCRIPTS);
            assertThat(service.part(RunStore.class)
                            .findings(run)
                            .map(found ->
                                    found.transcript() + "/" + found.finding().criterion())
                            .collectList()
                            .block(PATIENCE))
                    .as("each finding is kept once")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aPauseHoldsItAndGoingOnJudgesTheRest() {
        try (var service = start()) {
            var run = begin(service);
            until(service, run, one -> one.progress().done() >= 2);

            service.part(RunDesk.class).pause(run).block(PATIENCE);
            MAY_END.set(Integer.MAX_VALUE);
            until(service, run, one -> AT_WORK.get() == 0);
            var paused = afterASecond(service, run);
            var later = afterASecond(service, run);

            assertThat(later.status()).isEqualTo(Run.Status.PAUSED);
            assertThat(later.progress().done())
                    .isEqualTo(paused.progress().done())
                    .isLessThan(TRANSCRIPTS);
            service.part(RunDesk.class).resume(run).block(PATIENCE);
            assertThat(finished(service, run).progress().done()).isEqualTo(TRANSCRIPTS);
        }
    }
}
