package dev.rehearsal.interview.state;

import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.interview.journal.InterviewEvent.MoveChosen;
import dev.rehearsal.interview.journal.InterviewEvent.Progress;
import dev.rehearsal.interview.journal.MoveKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the interviewer has done so far.
 *
 * @param kinds of all moves, in order
 * @param uses keys of what was taken from the script, in order
 * @param asked criteria that were asked for, in order
 * @param question what was asked last; null when nothing was
 * @param progress where the interview stood at the last move
 */
public record Memory(
        List<MoveKind> kinds,
        Set<String> uses,
        Set<CriterionId> asked,
        @Nullable String question,
        Progress progress) {

    static final Memory BLANK = new Memory(List.of(), Set.of(), Set.of(), null, Progress.NONE);

    Memory after(MoveChosen move) {
        var done = new ArrayList<>(kinds);
        done.add(move.kind());
        var used = new LinkedHashSet<>(uses);
        used.addAll(move.uses());
        var topics = new LinkedHashSet<>(asked);
        topics.removeAll(move.asksFor());
        topics.addAll(move.asksFor());
        return new Memory(
                List.copyOf(done), used, topics, move.question() == null ? question : move.question(), move.progress());
    }

    public boolean used(String key) {
        return uses.contains(key);
    }

    /** What was used of one kind, without the kind: the ids of facts, say. */
    public List<String> usedOf(String kind) {
        String prefix = kind + ":";
        return uses.stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    public boolean warned() {
        return used(Use.WARNING);
    }
}
