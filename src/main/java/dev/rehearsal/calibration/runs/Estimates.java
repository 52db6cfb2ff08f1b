package dev.rehearsal.calibration.runs;

import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.calibration.golden.GoldenSet;
import dev.rehearsal.calibration.golden.GoldenSets;
import dev.rehearsal.calibration.runs.Run.Purpose;
import dev.rehearsal.calibration.runs.RunDesk.Choice;
import dev.rehearsal.calibration.runs.RunDesk.Wish;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Says what a run would take, going by what earlier runs of the same judge took. */
@Component
class Estimates {

    private final RunStore store;
    private final GoldenSets sets;
    private final Choice choice;

    Estimates(RunStore store, GoldenSets sets, Choice choice) {
        this.store = store;
        this.sets = sets;
        this.choice = choice;
    }

    /**
     * What a run would take.
     *
     * @param criteria how many findings it makes
     * @param seconds null when nothing like it has run here yet
     * @param why said where something is not known
     */
    record Estimate(
            int transcripts,
            long criteria,
            @Nullable Long seconds,
            @Nullable Object cost,
            String why) {}

    Mono<Estimate> of(Wish wish) {
        var judge = choice.judge(wish.judge()).name();
        return sets.get(wish.set())
                .map(set -> set.part(wish.part()))
                .flatMap(set -> findings(set, wish)
                        .flatMap(findings -> millis(judge)
                                .map(millis -> estimate(set, findings, judge, millis))
                                .defaultIfEmpty(estimate(set, findings, judge, null))));
    }

    private Mono<Long> findings(GoldenSet set, Wish wish) {
        return Flux.fromIterable(set.items())
                .groupBy(GoldenSet.Item::question)
                .flatMap(items -> Mono.zip(
                        items.count(), choice.criteria(items.key(), wish.rubrics()), (times, each) -> times * each))
                .reduce(0L, Long::sum);
    }

    private Mono<Double> millis(JudgeName judge) {
        return store.all(Purpose.AGREEMENT, null)
                .filter(run -> run.judge().equals(judge) && run.progress().millis() != null)
                .next()
                .map(run -> Objects.requireNonNull(run.progress().millis()));
    }

    private static Estimate estimate(GoldenSet set, long findings, JudgeName judge, @Nullable Double millis) {
        int transcripts = set.items().size();
        var cost = judge.kind().equals("built-in")
                ? "The built-in judge costs nothing."
                : "What a model costs is known when its calls are counted.";
        var time = millis == null ? " How long it takes is known after the first run." : "";
        return new Estimate(
                transcripts,
                findings,
                millis == null ? null : Math.round(transcripts * millis / 1_000),
                null,
                cost + time);
    }
}
