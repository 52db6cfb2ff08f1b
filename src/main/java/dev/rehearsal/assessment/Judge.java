package dev.rehearsal.assessment;

import dev.rehearsal.bank.CriterionId;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives a finding for one criterion at a time. Totals, verdict and advice are not its business: code computes them. */
public interface Judge {

    /** Part of every report that rests on it. */
    JudgeName name();

    /** A finding for each of these criteria, as soon as it is made. */
    Flux<Finding> judge(Case matter, Collection<CriterionId> criteria);

    /** What it heard beside the criteria. */
    Mono<Remarks> remarks(Case matter);
}
