package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.Coverage;
import dev.rehearsal.assessment.CoverageTracker;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Rubric;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;

/** Uses the built-in judge's ear while the interview runs. */
final class BuiltInCoverage implements CoverageTracker {

    private final Bank bank;
    private final Yardsticks yardsticks;
    private final Listener listener;
    private final Scale scale;

    BuiltInCoverage(Bank bank, Yardsticks yardsticks, Listener listener, Scale scale) {
        this.bank = bank;
        this.yardsticks = yardsticks;
        this.listener = listener;
        this.scale = scale;
    }

    @Override
    public Mono<Void> warm(Rubric rubric) {
        return yardstick(rubric).then();
    }

    @Override
    public Mono<Coverage> cover(Rubric rubric, List<Turn> turns) {
        var last = lastTurn(turns);
        return yardstick(rubric)
                .flatMap(yardstick -> listener.listen(yardstick, turns)
                        .zipWith(listener.listen(yardstick, last))
                        .map(heard -> new Coverage(
                                shares(rubric, heard.getT1().scorer()),
                                shares(rubric, heard.getT2().scorer()),
                                mistakes(
                                        rubric,
                                        yardstick,
                                        new Mistakes(last, heard.getT2().scorer())))));
    }

    private static List<Coverage.Mistake> mistakes(Rubric rubric, Yardstick yardstick, Mistakes mistakes) {
        return rubric.redFlags().stream()
                .flatMap(flag -> mistakes.made(yardstick.signals(flag.id())).stream()
                        .map(utterance -> new Coverage.Mistake(flag.id(), mistakes.text(utterance))))
                .toList();
    }

    private Mono<Yardstick> yardstick(Rubric rubric) {
        return Mono.defer(
                () -> yardsticks.of(bank.entry(rubric.question()).question().brief(), rubric));
    }

    private Map<CriterionId, Double> shares(Rubric rubric, Scorer scorer) {
        return rubric.criteria().stream()
                .map(Rubric.Criterion::id)
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> scale.ofSolid(scorer.shown(id).share())));
    }

    /** The candidate's last turn, after what the interviewer had said: an echo is still an echo. */
    private static List<Turn> lastTurn(List<Turn> turns) {
        int last = turns.size() - 1;
        while (last >= 0 && turns.get(last) instanceof Turn.Interviewer) {
            last--;
        }
        int candidate = last;
        return IntStream.rangeClosed(0, candidate)
                .filter(i -> i == candidate || turns.get(i) instanceof Turn.Interviewer)
                .mapToObj(turns::get)
                .toList();
    }
}
