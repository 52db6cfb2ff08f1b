package dev.rehearsal.calibration.rating;

import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.calibration.rating.Sheet.Mark;
import dev.rehearsal.calibration.table.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Sees to it that a sheet rates every criterion once, and that what it marks was said. */
final class SheetChecks {

    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_SPANS = 20;

    private final Rubric rubric;
    private final List<Turn> turns;
    private final List<Fault> faults = new ArrayList<>();

    private SheetChecks(Rubric rubric, List<Turn> turns) {
        this.rubric = rubric;
        this.turns = turns;
    }

    /** What is wrong with the rating of one criterion. */
    record Fault(String criterion, String message) {}

    static List<Fault> faults(Rubric rubric, List<Turn> turns, List<Mark> marks) {
        var checks = new SheetChecks(rubric, turns);
        checks.completeness(marks);
        marks.forEach(checks::check);
        return checks.faults;
    }

    private void completeness(List<Mark> marks) {
        var rated = new HashSet<String>();
        for (var mark : marks) {
            if (!rated.add(mark.criterion())) {
                fault(mark, "This criterion is rated twice.");
            }
        }
        for (var criterion : rubric.criteria()) {
            if (!rated.remove(criterion.id().value())) {
                faults.add(new Fault(criterion.id().value(), "This criterion is not rated yet."));
            }
        }
        rated.forEach(unknown -> faults.add(
                new Fault(unknown, "Version %d of the rubric has no such criterion.".formatted(rubric.version()))));
    }

    private void check(Mark mark) {
        var level = mark.level();
        if (level != null && (level < 0 || level > 4)) {
            fault(mark, "A level is 1 to 4, or 0 for no evidence.");
        }
        if (mark.note().length() > LONGEST_NOTE) {
            fault(mark, "A note has at most %,d characters.".formatted(LONGEST_NOTE));
        }
        if (level != null
                && level > 0
                && mark.evidence().isEmpty()
                && mark.note().isBlank()) {
            fault(mark, "A level needs evidence: mark the words that show it, or say in a note where it is shown.");
        }
        if (mark.evidence().size() > MOST_SPANS) {
            fault(mark, "At most %d places can be marked.".formatted(MOST_SPANS));
        }
        if (!mark.evidence().stream().allMatch(this::wasSaid)) {
            fault(mark, "Evidence is something that the candidate said.");
        }
    }

    private boolean wasSaid(Span span) {
        return turns.stream()
                .anyMatch(turn -> turn instanceof Turn.Candidate said
                        && said.id() == span.turn()
                        && span.start() >= 0
                        && span.end() > span.start()
                        && span.end() <= said.text().length());
    }

    private void fault(Mark mark, String message) {
        faults.add(new Fault(mark.criterion(), message));
    }
}
