package dev.rehearsal.calibration.runs;

import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgePanel;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.RubricSheet;
import dev.rehearsal.bank.RubricVersions;
import dev.rehearsal.calibration.golden.GoldenSet;
import dev.rehearsal.calibration.golden.GoldenSets;
import dev.rehearsal.calibration.golden.Part;
import dev.rehearsal.calibration.rubrics.Draft;
import dev.rehearsal.calibration.rubrics.Drafts;
import dev.rehearsal.calibration.runs.Run.Judged;
import dev.rehearsal.calibration.runs.Run.Purpose;
import dev.rehearsal.calibration.runs.Run.Status;
import dev.rehearsal.calibration.runs.RunStore.Item;
import dev.rehearsal.calibration.runs.RunStore.Order;
import dev.rehearsal.calibration.runs.RunStore.Rubrics;
import dev.rehearsal.calibration.table.Refused;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Starts runs, and holds or lets go of them. */
@Component
public class RunDesk {

    private final RunStore store;
    private final RunRounds rounds;
    private final GoldenSets sets;
    private final Choice choice;
    private final Clock clock;

    RunDesk(RunStore store, RunRounds rounds, GoldenSets sets, Choice choice, Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.sets = sets;
        this.choice = choice;
        this.clock = clock;
    }

    /**
     * What somebody wants to know.
     *
     * @param judge its kind; null for the judge that writes reports
     * @param rubrics for questions that are not to be judged by the version in force
     * @param by null for the service itself
     */
    public record Wish(
            UUID set,
            Part part,
            Purpose purpose,
            @Nullable String judge,
            List<Chosen> rubrics,
            String note,
            @Nullable UUID by) {

        public Wish {
            rubrics = List.copyOf(rubrics);
        }
    }

    /** By what a question is to be judged: a version, or a draft. */
    public record Chosen(
            String question,
            @Nullable Integer version,
            @Nullable UUID draft) {}

    /** Begins a run; it goes on by itself. */
    public Mono<Run> start(Wish wish) {
        var judge = choice.judge(wish.judge());
        return sets.get(wish.set())
                .map(set -> set.part(wish.part()))
                .flatMap(set -> order(wish, judge, set))
                .flatMap(order -> store.add(order).thenReturn(order.id()))
                .doOnNext(rounds::ring)
                .flatMap(store::get);
    }

    private Mono<Order> order(Wish wish, Judge judge, GoldenSet set) {
        if (set.items().isEmpty()) {
            return Mono.error(Refused.conflict("This part of the golden set holds no transcript."));
        }
        var questions = set.items().stream().map(GoldenSet.Item::question).distinct();
        return Flux.fromStream(questions)
                .concatMap(question -> choice.rubric(question, wish.rubrics()))
                .collectList()
                .map(rubrics -> new Order(
                        UUID.randomUUID(),
                        wish.set(),
                        wish.part(),
                        wish.purpose(),
                        judge.name(),
                        rubrics,
                        items(wish.purpose(), set),
                        wish.note(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        wish.by()));
    }

    private static List<Item> items(Purpose purpose, GoldenSet set) {
        var variants = purpose == Purpose.BIAS
                ? Arrays.stream(Distortion.values()).map(Distortion::word).toList()
                : List.of(Distortion.PLAIN.word());
        return set.items().stream()
                .flatMap(item -> variants.stream().map(variant -> new Item(item.transcript(), variant)))
                .toList();
    }

    Mono<Run> pause(UUID run) {
        return change(run, Status.PAUSED, List.of(Status.RUNNING), "Only a run that is running can be paused.");
    }

    Mono<Run> cancel(UUID run) {
        return change(
                run,
                Status.CANCELLED,
                List.of(Status.RUNNING, Status.PAUSED),
                "This run is over; what is finished is never changed.");
    }

    /** Goes on after a pause, a cancellation or a restart. */
    public Mono<Run> resume(UUID run) {
        return change(
                        run,
                        Status.RUNNING,
                        List.of(Status.PAUSED, Status.CANCELLED, Status.RUNNING),
                        "This run is finished; what is finished is never changed.")
                .doOnNext(resumed -> rounds.ring(run));
    }

    private Mono<Run> change(UUID run, Status to, List<Status> from, String whyNot) {
        return store.get(run)
                .then(store.change(run, to, from))
                .flatMap(changed -> changed ? store.get(run) : Mono.error(Refused.conflict(whyNot)));
    }

    /** Chooses judges and rubrics. */
    @Component
    static class Choice {

        private final JudgePanel judges;
        private final Bank bank;
        private final RubricVersions versions;
        private final Drafts drafts;

        Choice(JudgePanel judges, Bank bank, RubricVersions versions, Drafts drafts) {
            this.judges = judges;
            this.bank = bank;
            this.versions = versions;
            this.drafts = drafts;
        }

        Judge judge(@Nullable String kind) {
            return Optional.ofNullable(kind)
                    .map(judges::of)
                    .orElseGet(() -> judges.all().stream().findFirst())
                    .orElseThrow(() -> Refused.notFound("There is no judge '%s' here.".formatted(kind)));
        }

        Mono<Rubrics> rubric(String question, List<Chosen> chosen) {
            var id = new QuestionId(question);
            var wanted = chosen.stream()
                    .filter(one -> one.question().equals(question))
                    .findFirst()
                    .orElseGet(
                            () -> new Chosen(question, bank.entry(id).rubric().version(), null));
            var draft = wanted.draft();
            if (draft != null) {
                return drafts.get(draft).map(one -> ofDraft(question, one));
            }
            int version = wanted.version() == null ? bank.entry(id).rubric().version() : wanted.version();
            return bank.rubric(id, version)
                    .map(rubric -> new Rubrics(
                            new Judged(question, version, null, "version " + version),
                            versions.file(RubricSheet.of(rubric))));
        }

        /** By how many criteria a question would be judged. */
        Mono<Integer> criteria(String question, List<Chosen> chosen) {
            return rubric(question, chosen)
                    .flatMap(rubric -> Mono.justOrEmpty(versions.read(new QuestionId(question), rubric.body())))
                    .map(rubric -> rubric.criteria().size());
        }

        private Rubrics ofDraft(String question, Draft draft) {
            var faults = versions.check(draft.body()).faults();
            if (!faults.isEmpty() || !draft.question().value().equals(question)) {
                throw Refused.faulty("This draft has faults, so nobody can be judged by it.", faults);
            }
            var label = "draft '%s', revision %d".formatted(draft.title(), draft.revision());
            return new Rubrics(new Judged(question, draft.basedOn(), draft.id(), label), versions.file(draft.body()));
        }
    }
}
