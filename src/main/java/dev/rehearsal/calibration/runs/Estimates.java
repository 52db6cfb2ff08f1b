package dev.rehearsal.calibration.runs;

import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.calibration.golden.GoldenSet;
import dev.rehearsal.calibration.golden.GoldenSets;
import dev.rehearsal.calibration.runs.Costs.Cost;
import dev.rehearsal.calibration.runs.Run.Purpose;
import dev.rehearsal.calibration.runs.RunDesk.Choice;
import dev.rehearsal.calibration.runs.RunDesk.Wish;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
    private final Costs costs;

    Estimates(RunStore store, GoldenSets sets, Choice choice, Costs costs) {
        this.store = store;
        this.sets = sets;
        this.choice = choice;
        this.costs = costs;
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
            @Nullable Cost cost,
            String why) {}

    Mono<Estimate> of(Wish wish) {
        var judge = choice.judge(wish.judge()).name();
        return sets.get(wish.set())
                .map(set -> set.part(wish.part()))
                .flatMap(set -> Mono.zip(
                        findings(set, wish),
                        earlier(judge).defaultIfEmpty(Earlier.NONE),
                        (findings, earlier) -> estimate(set.items().size(), findings, judge, earlier)));
    }

    private Mono<Long> findings(GoldenSet set, Wish wish) {
        return Flux.fromIterable(set.items())
                .groupBy(GoldenSet.Item::question)
                .flatMap(items -> Mono.zip(
                        items.count(), choice.criteria(items.key(), wish.rubrics()), (times, each) -> times * each))
                .reduce(0L, Long::sum);
    }

    /**
     * What one transcript took in the last run of the same judge.
     *
     * @param cost null when it is not known
     */
    private record Earlier(
            @Nullable Double millis, @Nullable BigDecimal cost) {

        static final Earlier NONE = new Earlier(null, null);
    }

    private Mono<Earlier> earlier(JudgeName judge) {
        return store.all(Purpose.AGREEMENT, null)
                .filter(run -> run.judge().equals(judge) && run.progress().millis() != null)
                .next()
                .flatMap(run -> costs.of(run)
                        .map(cost -> new Earlier(run.progress().millis(), each(cost, run)))
                        .defaultIfEmpty(new Earlier(run.progress().millis(), null)));
    }

    private static BigDecimal each(Cost cost, Run run) {
        var judged = BigDecimal.valueOf(Math.max(1, run.progress().done()));
        return cost.amount().divide(judged, 8, RoundingMode.HALF_UP);
    }

    private static Estimate estimate(int transcripts, long findings, JudgeName judge, Earlier earlier) {
        var millis = earlier.millis();
        var each = earlier.cost();
        return new Estimate(
                transcripts,
                findings,
                millis == null ? null : Math.round(transcripts * millis / 1_000),
                each == null ? null : Cost.usd(each.multiply(BigDecimal.valueOf(transcripts))),
                why(judge, earlier));
    }

    private static String why(JudgeName judge, Earlier earlier) {
        var time = earlier.millis() == null ? " How long it takes is known after the first run." : "";
        if (judge.kind().equals("built-in")) {
            return "The built-in judge costs nothing." + time;
        }
        return (earlier.cost() == null
                        ? "What it costs is known after the first run of this judge, where the price of the model is."
                        : "Time and cost are those of this judge's last run, for as many transcripts.")
                + time;
    }
}
