package dev.rehearsal.interview.policy;

import dev.rehearsal.bank.Rubric.Criterion;
import dev.rehearsal.bank.Stage;
import dev.rehearsal.interview.journal.InterviewEvent.Progress;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which step of the framework the interview is at: the candidate leads, by what is talked about. */
public final class Whereabouts {

    private static final List<Stage> ORDER = List.of(Stage.values());
    private static final double HUNDRED = 100;

    private Whereabouts() {}

    /** What to note in the journal about a move that is made now. */
    public static Progress progress(Situation situation, Move move) {
        var asked = situation.criteria().stream()
                .filter(criterion -> move.asksFor().contains(criterion.id()))
                .map(Criterion::stage)
                .findFirst();
        return new Progress(asked.orElseGet(() -> stage(situation)), shares(situation));
    }

    static Stage stage(Situation situation) {
        return situation.criteria().stream()
                .filter(criterion -> situation.touch(criterion.id()) >= Situation.TOUCHED)
                .max(Comparator.comparingDouble(criterion -> situation.touch(criterion.id())))
                .map(Criterion::stage)
                .orElse(situation.memory().progress().stage());
    }

    /** Steps between two stages; going back counts a little more than going on. */
    static double distance(Stage from, Stage to) {
        int steps = ORDER.indexOf(to) - ORDER.indexOf(from);
        return steps >= 0 ? steps : 0.5 - steps;
    }

    private static Map<Stage, Double> shares(Situation situation) {
        var byStage = situation.criteria().stream().collect(Collectors.groupingBy(Criterion::stage));
        var shares = new EnumMap<Stage, Double>(Stage.class);
        byStage.forEach((stage, criteria) -> {
            double weights = criteria.stream().mapToInt(Criterion::weight).sum();
            double covered = criteria.stream()
                    .mapToDouble(criterion ->
                            criterion.weight() * situation.coverage().of(criterion.id()))
                    .sum();
            shares.put(stage, Math.round(HUNDRED * covered / weights) / HUNDRED);
        });
        return shares;
    }
}
