package dev.rehearsal.assessment.report;

import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Report.Line;
import dev.rehearsal.assessment.Report.Quoted;
import dev.rehearsal.assessment.Spread;
import dev.rehearsal.bank.Level;
import dev.rehearsal.bank.Rubric.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets each finding beside what the rubric says about its criterion. */
final class Lines {

    private final Marks marks;
    private final VerdictRule rule;
    private final Quotes quotes;

    Lines(Marks marks, VerdictRule rule, Quotes quotes) {
        this.marks = marks;
        this.rule = rule;
        this.quotes = quotes;
    }

    List<Line> all() {
        return marks.criteria().stream().map(this::line).toList();
    }

    private Line line(Criterion criterion) {
        return switch (marks.finding(criterion)) {
            case Finding.Judged judged ->
                line(
                        criterion,
                        "judged",
                        judged.level(),
                        judged.reason(),
                        judged.confidence(),
                        quotes.of(judged.evidence()),
                        judged.spread());
            case Finding.NoEvidence none ->
                line(criterion, "no-evidence", null, none.reason(), none.confidence(), List.of(), none.spread());
            case Finding.NotReached ignored ->
                line(criterion, "not-reached", null, "The interview ended before this came up.", null, List.of(), null);
            case Finding.NotJudged none -> line(criterion, "not-judged", null, none.why(), null, List.of(), null);
        };
    }

    private Line line(
            Criterion criterion,
            String kind,
            @Nullable Level level,
            String reason,
            @Nullable Double confidence,
            List<Quoted> evidence,
            @Nullable Spread spread) {
        var anchors = criterion.guide().anchors();
        int value = level == null ? 0 : level.value();
        return new Line(
                criterion.id().value(),
                criterion.title(),
                criterion.dimension().id(),
                criterion.stage().id(),
                criterion.weight(),
                criterion.guide().looksFor(),
                rule.required(criterion),
                kind,
                level == null ? null : value,
                reason,
                confidence,
                level == null ? null : anchors.get(level),
                value == 4 ? null : anchors.get(Level.of(value + 1)),
                evidence,
                spread);
    }
}
