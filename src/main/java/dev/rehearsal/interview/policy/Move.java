package dev.rehearsal.interview.policy;

import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.interview.journal.MoveKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the interviewer does next.
 *
 * @param kind sort of move
 * @param lines what it says, in order
 * @param asksFor criteria that it asks for
 * @param uses keys of what it takes from the script
 */
public record Move(MoveKind kind, List<Line> lines, Set<CriterionId> asksFor, List<String> uses) {

    public Move {
        lines = List.copyOf(lines);
        asksFor = Set.copyOf(asksFor);
        uses = List.copyOf(uses);
    }

    static Move of(MoveKind kind, Line... lines) {
        return new Move(kind, List.of(lines), Set.of(), List.of());
    }

    Move asking(CriterionId criterion) {
        return new Move(kind, lines, Set.of(criterion), uses);
    }

    Move asking(List<CriterionId> criteria) {
        return new Move(kind, lines, Set.copyOf(criteria), uses);
    }

    Move using(String key) {
        var keys = new ArrayList<>(uses);
        keys.add(key);
        return new Move(kind, lines, asksFor, keys);
    }

    /** The same with another phrase before it. */
    Move introducedBy(String purpose) {
        var others = lines.stream()
                .map(line -> line instanceof Line.Phrase ? new Line.Phrase(purpose) : line)
                .toList();
        return new Move(kind, others, asksFor, uses);
    }

    /** The same as another kind of move. */
    Move as(MoveKind other) {
        return new Move(other, lines, asksFor, uses);
    }

    /** The same, with nothing that leads over to its question. */
    Move bare() {
        boolean asks = lines.stream().anyMatch(Line.Asking.class::isInstance);
        boolean leadsOver = asks && (kind == MoveKind.PROBE || kind == MoveKind.FOLLOW_UP);
        return leadsOver
                ? new Move(
                        kind,
                        lines.stream()
                                .filter(line -> !(line instanceof Line.Phrase))
                                .toList(),
                        asksFor,
                        uses)
                : this;
    }

    /** The same, said after another in the same breath. */
    Move after(Move other) {
        return new Move(
                kind,
                Stream.concat(other.lines.stream(), lines.stream()).toList(),
                asksFor,
                Stream.concat(other.uses.stream(), uses.stream()).toList());
    }

    Move beginningWith(Line line) {
        var all = new ArrayList<Line>();
        all.add(line);
        all.addAll(lines);
        return new Move(kind, all, asksFor, uses);
    }
}
