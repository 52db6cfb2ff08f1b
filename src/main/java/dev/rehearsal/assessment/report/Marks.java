package dev.rehearsal.assessment.report;

import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Report.Score;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.Rubric.Criterion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The findings of one report beside the criteria they are about; a criterion without a finding could be anything. */
final class Marks {

    private final Rubric rubric;
    private final Map<CriterionId, Finding> findings;

    Marks(Rubric rubric, Collection<Finding> findings) {
        this.rubric = rubric;
        this.findings = findings.stream().collect(Collectors.toMap(Finding::criterion, Function.identity()));
    }

    Finding finding(Criterion criterion) {
        var finding = findings.get(criterion.id());
        return finding != null ? finding : new Finding.NotJudged(criterion.id(), "Not judged yet.");
    }

    Worth worth(Criterion criterion) {
        return Worth.of(finding(criterion));
    }

    List<Criterion> criteria() {
        return rubric.criteria();
    }

    /** Weighted mean of the criteria that this holds for; null when there are none. */
    @Nullable
    Score score(Predicate<Criterion> of) {
        var chosen = criteria().stream().filter(of).toList();
        int weight = chosen.stream().mapToInt(Criterion::weight).sum();
        if (weight == 0) {
            return null;
        }
        double low = (double) sum(chosen, criterion -> worth(criterion).low()) / weight;
        double high = (double) sum(chosen, criterion -> worth(criterion).high()) / weight;
        double shown = (double) sum(chosen, criterion -> worth(criterion).shown()) / weight;
        return new Score(low, high, areKnown(chosen) ? Double.valueOf(shown) : null);
    }

    /** Whether something was found for each of these, or nothing was, for certain. */
    boolean areKnown(List<Criterion> criteria) {
        return criteria.stream().allMatch(criterion -> worth(criterion).isKnown());
    }

    private static int sum(List<Criterion> criteria, ToIntFunction<Criterion> value) {
        return criteria.stream()
                .mapToInt(criterion -> criterion.weight() * value.applyAsInt(criterion))
                .sum();
    }
}
