package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Remarks;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.CriterionId;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Believes no judge: a quote that is not in a turn of the candidate is dropped, and a level without a quote with it.
 */
record Verified(Judge delegate) implements Judge {

    @Override
    public JudgeName name() {
        return delegate.name();
    }

    @Override
    public Flux<Finding> judge(Case matter, Collection<CriterionId> criteria) {
        return delegate.judge(matter, criteria).map(finding -> verified(matter, finding));
    }

    @Override
    public Mono<Remarks> remarks(Case matter) {
        return delegate.remarks(matter)
                .map(remarks -> new Remarks(
                        verified(matter, remarks.redFlags()), verified(matter, remarks.bonus()), remarks.flags()));
    }

    private static List<Remarks.Heard> verified(Case matter, List<Remarks.Heard> heard) {
        return heard.stream()
                .map(one -> new Remarks.Heard(
                        one.id(),
                        one.evidence().stream()
                                .filter(evidence -> isThere(matter, evidence))
                                .toList()))
                .filter(one -> !one.evidence().isEmpty())
                .toList();
    }

    private static Finding verified(Case matter, Finding finding) {
        if (!(finding instanceof Finding.Judged judged)) {
            return finding;
        }
        var evidence =
                judged.evidence().stream().filter(one -> isThere(matter, one)).toList();
        return evidence.isEmpty()
                ? new Finding.NotJudged(judged.criterion(), "The judge quoted words that were not said.")
                : new Finding.Judged(
                        judged.criterion(),
                        judged.level(),
                        evidence,
                        judged.reason(),
                        judged.confidence(),
                        judged.spread());
    }

    private static boolean isThere(Case matter, Evidence evidence) {
        return switch (evidence) {
            case Evidence.Quote quote ->
                matter.transcript().turns().stream()
                        .anyMatch(turn -> turn instanceof Turn.Candidate said
                                && said.id() == quote.turn()
                                && quote.end() <= said.text().length());
        };
    }
}
