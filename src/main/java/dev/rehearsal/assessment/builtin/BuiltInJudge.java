package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Remarks;
import dev.rehearsal.bank.CriterionId;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The judge that is always there. The same transcript and rubric get the same findings. */
final class BuiltInJudge implements Judge {

    private final Yardsticks yardsticks;
    private final Listener listener;
    private final Coefficients coefficients;

    BuiltInJudge(Yardsticks yardsticks, Listener listener, Coefficients coefficients) {
        this.yardsticks = yardsticks;
        this.listener = listener;
        this.coefficients = coefficients;
    }

    @Override
    public JudgeName name() {
        return new JudgeName("built-in", "Built-in judge", coefficients.version());
    }

    @Override
    public Flux<Finding> judge(Case matter, Collection<CriterionId> criteria) {
        var finder = new Finder(matter, coefficients);
        return heard(matter)
                .flatMapMany(heard -> Flux.fromIterable(criteria)
                        .map(criterion -> finder.finding(heard.scorer().shown(criterion))));
    }

    @Override
    public Mono<Remarks> remarks(Case matter) {
        var attention = new Attention(matter);
        return yardstick(matter)
                .flatMap(yardstick -> listener.listen(
                                yardstick, matter.transcript().turns())
                        .map(heard -> attention.remarks(yardstick, heard)));
    }

    private Mono<Listener.Heard> heard(Case matter) {
        return yardstick(matter)
                .flatMap(yardstick ->
                        listener.listen(yardstick, matter.transcript().turns()));
    }

    private Mono<Yardstick> yardstick(Case matter) {
        return yardsticks.of(matter.question().brief(), matter.rubric());
    }
}
