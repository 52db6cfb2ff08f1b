package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.Coverage;
import dev.rehearsal.assessment.CoverageTracker;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Rubric;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
                .flatMap(flag ->
                        mistakes.made(yardstick.signals(flag.id())).stream().map(match -> Map.entry(flag, match)))
                .sorted(Comparator.comparingDouble(made -> -made.getValue().said()))
                .map(made -> new Coverage.Mistake(
                        made.getKey().id(), mistakes.text(made.getValue().utterance())))
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

    /**
     * The candidate's last turn, after what the interviewer had said: an echo is still an echo. What was asked for
     * before the question that it answers is not asked any more.
     */
    private static List<Turn> lastTurn(List<Turn> turns) {
        int last = last(turns, turns.size(), Turn.Candidate.class::isInstance);
        int before = last(turns, Math.max(last, 0), Turn.Candidate.class::isInstance);
        int asked = last(turns, Math.max(last, 0), BuiltInCoverage::asks);
        return IntStream.rangeClosed(0, last)
                .filter(i -> i == last || turns.get(i) instanceof Turn.Interviewer)
                .mapToObj(i -> i > before || i >= asked ? turns.get(i) : unasked(turns.get(i)))
                .toList();
    }

    private static int last(List<Turn> turns, int end, Predicate<Turn> is) {
        int last = end - 1;
        while (last >= 0 && !is.test(turns.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean asks(Turn turn) {
        return turn instanceof Turn.Interviewer said && !said.asksFor().isEmpty();
    }

    private static Turn unasked(Turn turn) {
        return turn instanceof Turn.Interviewer said
                ? new Turn.Interviewer(said.id(), said.text(), said.at(), Set.of())
                : turn;
    }
}
