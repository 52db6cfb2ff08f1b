package dev.rehearsal.bank;

import reactor.core.publisher.Flux;

/**
 * What only a judge can say of an entry: whether its exemplar answers and its rubric fit each other. An implementation
 * is announced as a service, so that a check needs no running application.
 */
public interface ExemplarReview {

    /** All doubts about this entry; none when its exemplars are judged as their authors meant. */
    Flux<Doubt> doubts(Entry entry);

    /** Something that a contributor should look at again. */
    sealed interface Doubt {

        /** The criterion that is in doubt. */
        CriterionId criterion();
    }

    /** None of the exemplar answers shows anything of this criterion. */
    record NeverReached(CriterionId criterion) implements Doubt {}

    /** The weak answer already says this statement, as far as the judge can tell. */
    record SaidByTheWeak(CriterionId criterion, String reference) implements Doubt {}
}
