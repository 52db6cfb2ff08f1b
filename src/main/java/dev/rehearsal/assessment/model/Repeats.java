package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Spread;
import java.util.Comparator;
import java.util.List;

/** Makes one finding of several about the same criterion, and shows where they do not agree. */
final class Repeats {

    /** Below what a report shows as sure. */
    private static final double DISPUTED = 0.4;

    private Repeats() {}

    static Finding of(List<Finding> findings) {
        var judged = findings.stream()
                .filter(finding -> !(finding instanceof Finding.NotJudged))
                .sorted(Comparator.comparingInt(Repeats::level))
                .toList();
        if (judged.isEmpty()) {
            return findings.getFirst();
        }
        var middle = judged.get((judged.size() - 1) / 2);
        int low = level(judged.getFirst());
        int high = level(judged.getLast());
        return low == high ? middle : disputed(middle, new Spread(low, high, judged.size()));
    }

    private static Finding disputed(Finding finding, Spread spread) {
        var range = "Asked %d times, the judge gave %s to %d."
                .formatted(spread.asked(), spread.low() == 0 ? "nothing" : String.valueOf(spread.low()), spread.high());
        return switch (finding) {
            case Finding.Judged judged ->
                new Finding.Judged(
                        judged.criterion(),
                        judged.level(),
                        judged.evidence(),
                        judged.reason() + " " + range,
                        Math.min(DISPUTED, judged.confidence()),
                        spread);
            case Finding.NoEvidence none ->
                new Finding.NoEvidence(
                        none.criterion(), none.reason() + " " + range, Math.min(DISPUTED, none.confidence()), spread);
            case Finding.NotReached ignored -> finding;
            case Finding.NotJudged ignored -> finding;
        };
    }

    private static int level(Finding finding) {
        return finding instanceof Finding.Judged judged ? judged.level().value() : 0;
    }
}
