package dev.rehearsal.assessment.report;

import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Report.Improvement;
import dev.rehearsal.bank.Level;
import dev.rehearsal.bank.Rubric.Criterion;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** What went well, and where more would be worth most. */
final class Advice {

    private static final int STRENGTHS = 3;
    private static final int IMPROVEMENTS = 2;

    private final Marks marks;
    private final VerdictRule rule;

    Advice(Marks marks, VerdictRule rule) {
        this.marks = marks;
        this.rule = rule;
    }

    /** Solid or better, and what the target asks for: the weightiest and the highest first. */
    List<String> strengths() {
        return marks.criteria().stream()
                .filter(criterion ->
                        marks.worth(criterion).shown() >= Math.max(Level.SOLID.value(), rule.required(criterion)))
                .sorted(Comparator.comparingInt((Criterion criterion) ->
                        -criterion.weight() * marks.worth(criterion).shown()))
                .limit(STRENGTHS)
                .map(criterion -> criterion.id().value())
                .toList();
    }

    /** Weight times what is missing to the target; when nothing is missing, to the highest level. */
    List<Improvement> improvements() {
        var known = marks.criteria().stream().filter(this::isKnown).toList();
        var wanting = known.stream().filter(criterion -> gap(criterion) > 0).toList();
        return wanting.isEmpty() ? best(known, this::headroom) : best(wanting, this::gap);
    }

    private List<Improvement> best(List<Criterion> criteria, ToIntFunction<Criterion> missing) {
        return criteria.stream()
                .filter(criterion -> missing.applyAsInt(criterion) > 0)
                .sorted(Comparator.comparingInt(criterion -> -criterion.weight() * missing.applyAsInt(criterion)))
                .limit(IMPROVEMENTS)
                .map(this::improvement)
                .toList();
    }

    private Improvement improvement(Criterion criterion) {
        int level = marks.worth(criterion).shown();
        var next = Level.of(level + 1);
        var why = level == 0
                ? "Nothing was shown here, and your target asks for %s.".formatted(name(rule.required(criterion)))
                : gap(criterion) > 0
                        ? "This was %s, and your target asks for %s."
                                .formatted(name(level), name(rule.required(criterion)))
                        : "This was %s, which your target asks for; there is one step more.".formatted(name(level));
        var anchor = criterion.guide().anchors().get(next);
        return new Improvement(
                criterion.id().value(),
                why,
                "An answer that is %s: %s"
                        .formatted(
                                name(next.value()),
                                anchor != null ? anchor : criterion.guide().looksFor()));
    }

    private boolean isKnown(Criterion criterion) {
        return switch (marks.finding(criterion)) {
            case Finding.Judged ignored -> true;
            case Finding.NoEvidence ignored -> true;
            case Finding.NotReached ignored -> false;
            case Finding.NotJudged ignored -> false;
        };
    }

    private int gap(Criterion criterion) {
        return Math.max(0, rule.required(criterion) - marks.worth(criterion).shown());
    }

    private int headroom(Criterion criterion) {
        return Level.OUTSTANDING.value() - marks.worth(criterion).shown();
    }

    private static String name(int level) {
        return Level.of(level).name().toLowerCase(Locale.ROOT);
    }
}
