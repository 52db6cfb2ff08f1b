package dev.rehearsal.assessment.report;

import dev.rehearsal.assessment.Report.Range;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.Rubric.Criterion;
import dev.rehearsal.bank.Target;
import dev.rehearsal.bank.Verdict;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * From levels to a verdict against a target.
 *
 * <p>Each criterion asks for a level at this target. What counts is the share of that level that was reached, and never
 * more than all of it: brilliance in one place does not make up for a gap in another. The mean of these shares,
 * weighted as the rubric weights its criteria, gives
 *
 * <ul>
 *   <li>from 0.90 on a strong yes, if every criterion of weight 3 reaches the level that it asks for, else a lean yes;
 *   <li>from 0.75 on a lean yes;
 *   <li>from 0.50 on a lean no;
 *   <li>below that a strong no.
 * </ul>
 *
 * <p>Then the rubric's floors cap it. A criterion that was not reached or not judged makes a range: the verdict as if
 * it had shown nothing, and as if it had been outstanding. The rule never falls when a level rises, so that the two
 * ends hold all that is possible. So does a criterion about which the judge did not agree with itself; there the level
 * that counts gives one verdict within the range.
 */
final class VerdictRule {

    private static final double STRONG_YES = 0.90;
    private static final double LEAN_YES = 0.75;
    private static final double LEAN_NO = 0.50;
    private static final int HEART = 3;

    private final Rubric rubric;
    private final Target target;

    VerdictRule(Rubric rubric, Target target) {
        this.rubric = rubric;
        this.target = target;
    }

    Range range(Marks marks) {
        var low = verdict(criterion -> marks.worth(criterion).low());
        var high = verdict(criterion -> marks.worth(criterion).high());
        var shown = verdict(criterion -> marks.worth(criterion).shown());
        boolean isKnown = low == high || marks.areKnown(marks.criteria());
        return new Range(name(low), name(high), isKnown ? name(shown) : null);
    }

    Verdict verdict(ToIntFunction<Criterion> level) {
        var verdict = uncapped(level);
        for (var floor : rubric.floors()) {
            boolean below = level.applyAsInt(rubric.criterion(floor.criterion()))
                    < floor.level().value();
            if (below && floor.atMost().compareTo(verdict) < 0) {
                verdict = floor.atMost();
            }
        }
        return verdict;
    }

    private Verdict uncapped(ToIntFunction<Criterion> level) {
        double reached = reached(level);
        if (reached >= STRONG_YES) {
            return heartIsMet(level) ? Verdict.STRONG_YES : Verdict.LEAN_YES;
        }
        if (reached >= LEAN_YES) {
            return Verdict.LEAN_YES;
        }
        return reached >= LEAN_NO ? Verdict.LEAN_NO : Verdict.STRONG_NO;
    }

    private double reached(ToIntFunction<Criterion> level) {
        double reached = 0;
        int weight = 0;
        for (var criterion : rubric.criteria()) {
            reached += criterion.weight() * Math.min(1, (double) level.applyAsInt(criterion) / required(criterion));
            weight += criterion.weight();
        }
        // A sum of thirds may miss its whole by the last bit.
        return weight == 0 ? 0 : reached / weight + 1e-9;
    }

    private boolean heartIsMet(ToIntFunction<Criterion> level) {
        return rubric.criteria().stream()
                .filter(criterion -> criterion.weight() >= HEART)
                .allMatch(criterion -> level.applyAsInt(criterion) >= required(criterion));
    }

    int required(Criterion criterion) {
        var level = criterion.requires().get(target);
        return level == null ? 1 : level.value();
    }

    private static String name(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
