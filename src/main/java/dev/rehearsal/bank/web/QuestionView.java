package dev.rehearsal.bank.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.rehearsal.bank.Dimension;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Framework;
import dev.rehearsal.bank.Question.Brief;
import dev.rehearsal.bank.Rubric.Criterion;
import dev.rehearsal.bank.Stage;
import dev.rehearsal.bank.Target;
import java.util.Arrays;
import java.util.List;

/**
 * What a candidate may know of a question: what is asked, never what the interviewer or the judge knows.
 *
 * @param stages the steps to which something is looked for
 * @param dimensions what it is weighed by
 */
record QuestionView(
        @JsonUnwrapped QuestionCard card,
        String problem,
        Requirements requirements,
        List<StageView> stages,
        List<DimensionView> dimensions,
        List<String> targets) {

    record Requirements(List<String> functional, List<String> nonFunctional, List<String> constraints) {}

    record StageView(String id, String title, String covers) {}

    record DimensionView(String id, String title, String describes) {}

    static QuestionView of(Entry entry, Framework framework) {
        Brief brief = entry.question().brief();
        List<Criterion> criteria = entry.rubric().criteria();
        return new QuestionView(
                QuestionCard.of(entry),
                brief.problem(),
                new Requirements(brief.functional(), brief.nonFunctional(), brief.constraints()),
                stages(criteria, framework),
                dimensions(criteria, framework),
                Arrays.stream(Target.values()).map(Target::id).toList());
    }

    private static List<StageView> stages(List<Criterion> criteria, Framework framework) {
        List<Stage> covered = criteria.stream().map(Criterion::stage).toList();
        return Arrays.stream(Stage.values())
                .filter(covered::contains)
                .map(stage -> new StageView(stage.id(), stage.title(), framework.covers(stage)))
                .toList();
    }

    private static List<DimensionView> dimensions(List<Criterion> criteria, Framework framework) {
        List<Dimension> weighed = criteria.stream().map(Criterion::dimension).toList();
        return Arrays.stream(Dimension.values())
                .filter(weighed::contains)
                .map(dimension -> new DimensionView(dimension.id(), dimension.title(), framework.describes(dimension)))
                .toList();
    }
}
