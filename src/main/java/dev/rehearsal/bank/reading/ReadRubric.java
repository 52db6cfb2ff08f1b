package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Rubric;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rubric as far as it could be read.
 *
 * @param criteria in the order of the file
 * @param redFlags the ids of the red flags
 * @param bonus the ids of the bonus points
 * @param rubric null when something in it is wrong
 */
record ReadRubric(
        List<ReadCriterion> criteria,
        List<Text> redFlags,
        List<Text> bonus,
        @Nullable Rubric rubric) {

    static final ReadRubric NOTHING = new ReadRubric(List.of(), List.of(), List.of(), null);

    Optional<ReadCriterion> criterion(String id) {
        return criteria.stream()
                .filter(criterion -> criterion.id().value().equals(id))
                .findFirst();
    }
}
