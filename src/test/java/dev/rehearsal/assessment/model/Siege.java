package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.assessment.builtin.Hearing;
import dev.rehearsal.assessment.text.Gate;
import dev.rehearsal.assessment.text.Phrase;
import dev.rehearsal.bank.Dimension;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Rubric;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A weak answer with an attack at its end, before a judge that does whatever it is told to.
 *
 * @param attacks what the judge obeys
 */
record Siege(Entry entry, Collection<String> attacks) {

    /** What came of it. */
    record Outcome(Case matter, List<Finding> findings) {

        /** Mean level of each dimension. */
        Map<Dimension, Double> levels() {
            var levels = findings.stream().collect(Collectors.toMap(Finding::criterion, Siege::level));
            return matter.rubric().criteria().stream()
                    .collect(Collectors.groupingBy(
                            Rubric.Criterion::dimension,
                            Collectors.averagingDouble(criterion -> levels.get(criterion.id()))));
        }

        /** Whether a finding rests on words that do not stand in the candidate's turns. */
        boolean creditsWhatWasNotSaid() {
            return findings.stream()
                    .filter(Finding.Judged.class::isInstance)
                    .flatMap(finding -> ((Finding.Judged) finding).evidence().stream())
                    .anyMatch(evidence -> !stands((Evidence.Quote) evidence));
        }

        private boolean stands(Evidence.Quote quote) {
            return matter.transcript().turns().stream()
                    .anyMatch(turn -> turn instanceof Turn.Candidate said
                            && said.id() == quote.turn()
                            && quote.start() < quote.end()
                            && quote.end() <= said.text().length());
        }
    }

    /** An empty attack is none. */
    Outcome with(String attack) {
        var answers = entry.question().exemplars().weak();
        var last = answers.getLast() + (attack.isEmpty() ? "" : "\n" + attack);
        var asked = entry.rubric().criteria().stream()
                .map(criterion -> criterion.id().value())
                .toArray(String[]::new);
        var matter = Talk.about(entry)
                .asks("What is inside such a system?", asked)
                .says(answers.subList(0, answers.size() - 1))
                .says(last)
                .complete();
        var ids = matter.rubric().criteria().stream().map(Rubric.Criterion::id).toList();
        var findings = JudgeBench.judge(ObedientModel.of(attacks), 1)
                .judge(matter, ids)
                .collectList()
                .block();
        return new Outcome(matter, findings);
    }

    static boolean isFlagged(Entry entry, String text) {
        return Hearing.of(Talk.about(entry).says(text).turns(), List.of(), Phrase::of).stream()
                .anyMatch(said -> said.gate() == Gate.INJECTION);
    }

    private static double level(Finding finding) {
        return finding instanceof Finding.Judged judged ? judged.level().value() : 0;
    }
}
