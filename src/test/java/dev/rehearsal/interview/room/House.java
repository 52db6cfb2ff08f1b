package dev.rehearsal.interview.room;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.assessment.Assessments;
import dev.rehearsal.assessment.Coverage;
import dev.rehearsal.assessment.CoverageTracker;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Summary;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.Target;
import dev.rehearsal.engine.SentenceEmbeddings;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.journal.Interviews;
import dev.rehearsal.interview.journal.Journal;
import dev.rehearsal.interview.journal.JournalsForTests;
import dev.rehearsal.interview.journal.Recorded;
import dev.rehearsal.interview.journal.Surveys;
import dev.rehearsal.interview.voice.VoicesForTests;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Rooms over a real journal, in virtual time: a whole node without a service around it. */
final class House implements AutoCloseable {

    static final Duration PAUSE_AFTER = Duration.ofMinutes(2);

    private static final Instant MORNING = Instant.parse("2026-03-01T09:00:00Z");

    final VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
    final FakeJudge judge = new FakeJudge();
    final JournalsForTests store = JournalsForTests.inMemory();
    final Journal journal = store.node(Duration.ofSeconds(5)).journal();
    final Interviews interviews = store.interviews();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> listenedTo = new ArrayList<>();
    private Interview last;
    private final InterviewProperties properties =
            new InterviewProperties(40, PAUSE_AFTER, Duration.ofDays(7), Duration.ofSeconds(20));

    /** One more node over the same journal. */
    Node node() {
        return new Node(store.node(Duration.ofSeconds(5)));
    }

    Interview interview() {
        return interview("feature-store");
    }

    Interview interview(String question) {
        var plan = new Interview.Plan(new QuestionId(question), 1, Target.ADVANCED);
        var interview = new Interview(
                UUID.randomUUID(), new AccountId(UUID.randomUUID()), plan, UUID.randomUUID(), clock().instant());
        last = interviews.make(interview).block().interview();
        return last;
    }

    /** The interview that was set up last. */
    Interview last() {
        return last;
    }

    List<Recorded> journalOf(Interview interview) {
        return journal.read(interview.id(), 0).collectList().block();
    }

    /** All that was ever held against the rubric. */
    List<String> listenedTo() {
        return listenedTo;
    }

    void pass(Duration duration) {
        time.advanceTimeBy(duration);
    }

    Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return MORNING.plusMillis(time.now(TimeUnit.MILLISECONDS));
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    @Override
    public void close() {
        VirtualTimeScheduler.reset();
        store.close();
    }

    /** One process. */
    final class Node {

        final Rooms rooms;
        final LiveRooms live;
        final Upkeep upkeep;

        private Node(JournalsForTests.Node node) {
            var thinking = new Thinking(new Deaf(), new Nearness(new NoEmbeddings()), clock());
            var pace = new Pacing(properties, store.terms(Duration.ofSeconds(5)));
            var desk = new Desk(
                    node.journal(),
                    node.leases(),
                    thinking,
                    VoicesForTests.scripted(),
                    pace,
                    judge,
                    clock(),
                    new Meters(meters));
            rooms = new Rooms(interviews, TestBank.packed(), desk);
            live = new LiveRooms(rooms, interviews);
            Surveys surveys = store.surveys();
            upkeep = new Upkeep(rooms, node.leases(), surveys, properties, clock());
        }

        /** A page of the owner's, which has nothing yet. */
        Page page(Interview interview) {
            return new Page(live.find(interview.id(), interview.owner()).block());
        }
    }

    /** Covers nothing, so that the interviewer asks for everything. */
    private final class Deaf implements CoverageTracker {

        @Override
        public Mono<Void> warm(Rubric rubric) {
            return Mono.empty();
        }

        @Override
        public Mono<Coverage> cover(Rubric rubric, List<Turn> turns) {
            turns.stream().map(Turn::text).forEach(listenedTo::add);
            return Mono.just(Coverage.UNKNOWN);
        }
    }

    private static final class NoEmbeddings implements SentenceEmbeddings {

        @Override
        public String model() {
            return "none";
        }

        @Override
        public Mono<List<float[]>> embed(List<String> sentences) {
            return Mono.error(new IllegalStateException("There is no model."));
        }
    }

    /** Takes transcripts, and fails when it is told to. */
    static final class FakeJudge implements Assessments {

        final List<Transcript> submitted = new ArrayList<>();
        boolean failing;

        @Override
        public Mono<Void> submit(Transcript transcript) {
            return Mono.fromRunnable(() -> {
                if (failing) {
                    throw new IllegalStateException("The judge is out.");
                }
                submitted.add(transcript);
            });
        }

        @Override
        public Mono<Report> report(UUID interview) {
            return Mono.empty();
        }

        @Override
        public Flux<Summary> summaries(Collection<UUID> ids) {
            return Flux.empty();
        }

        @Override
        public Mono<Void> judgeAgain(UUID interview) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> erase(UUID interview) {
            return Mono.empty();
        }
    }
}
