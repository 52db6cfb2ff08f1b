package dev.rehearsal.assessment.builtin;

import dev.rehearsal.bank.CriterionId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a rubric's criteria are about, each as a whole.
 *
 * @param compass takes meanings apart from what all have in common
 * @param each the mean of the statements of a criterion
 * @param all the mean of all statements
 */
record Subjects(Compass compass, Map<CriterionId, Meaning> each, Meaning all) {

    /** Of these statements, as they were embedded. */
    static Subjects of(Compass compass, Map<CriterionId, List<Meaning>> statements) {
        var each = new LinkedHashMap<CriterionId, Meaning>();
        statements.forEach((criterion, meanings) -> each.put(criterion, middle(compass, meanings)));
        var all = statements.values().stream().flatMap(List::stream).toList();
        return new Subjects(compass, each, middle(compass, all));
    }

    /** What a sentence with this meaning is about. */
    Aim aim(Meaning sentence) {
        var apart = compass.apart(sentence);
        return new Aim(
                each.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, subject -> apart.near(subject.getValue()))),
                apart.near(all),
                compass.substance(sentence));
    }

    private static Meaning middle(Compass compass, Collection<Meaning> meanings) {
        return meanings.stream().map(compass::apart).reduce(Meaning::with).orElseGet(Meaning::nothing);
    }
}
