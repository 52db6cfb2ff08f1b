package dev.rehearsal.calibration.production;

import dev.rehearsal.bank.Rubric;
import dev.rehearsal.calibration.table.FindingRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a shadow would have changed in the findings of one criterion, known before any human has rated. No evidence is
 * the lowest level; where either side has no level, nothing is counted.
 */
record Shift(String criterion, String title, int lower, int same, int higher) {

    /** What a report says about an interview, and what the shadow says. */
    record Pair(List<FindingRow> reported, List<FindingRow> shadowed) {}

    /** In the order of the rubric, without the criteria of which nothing is known. */
    static List<Shift> of(Rubric rubric, List<Pair> pairs) {
        return rubric.criteria().stream()
                .map(criterion -> of(criterion, pairs))
                .filter(shift -> shift.lower() + shift.same() + shift.higher() > 0)
                .toList();
    }

    private static Shift of(Rubric.Criterion criterion, List<Pair> pairs) {
        var id = criterion.id().value();
        int[] counts = new int[3];
        for (var pair : pairs) {
            var before = levels(pair.reported()).get(id);
            var after = levels(pair.shadowed()).get(id);
            if (before != null && after != null) {
                counts[1 + Integer.signum(after.compareTo(before))]++;
            }
        }
        return new Shift(id, criterion.title(), counts[0], counts[1], counts[2]);
    }

    private static Map<String, Integer> levels(List<FindingRow> findings) {
        return findings.stream()
                .filter(finding -> finding.category() != null)
                .collect(Collectors.toMap(FindingRow::criterion, Shift::level, (first, second) -> second));
    }

    private static Integer level(FindingRow finding) {
        var level = finding.category();
        return level == null ? 0 : level;
    }
}
