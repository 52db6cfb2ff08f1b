package dev.rehearsal.interview.policy;

import dev.rehearsal.assessment.Coverage;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Format;
import dev.rehearsal.bank.Rubric.Criterion;
import dev.rehearsal.interview.journal.InterviewEvent.Asked;
import dev.rehearsal.interview.journal.InterviewEvent.Wish;
import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.state.InterviewState;
import dev.rehearsal.interview.state.Memory;
import dev.rehearsal.interview.state.Use;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the interviewer goes by.
 *
 * @param entry the question with the rubric that the interview began with
 * @param state what happened
 * @param coverage what the candidate has covered
 * @param heard what the candidate's words ask for
 * @param watch the time
 */
public record Situation(Entry entry, InterviewState state, Coverage coverage, Heard heard, Watch watch) {

    static final double COVERED = 0.5;
    static final double TOUCHED = 0.15;

    Memory memory() {
        return state.memory();
    }

    List<Criterion> criteria() {
        return entry.rubric().criteria();
    }

    boolean covered(CriterionId criterion) {
        return coverage.of(criterion) >= COVERED;
    }

    /** How much the candidate's last words were about this. */
    double touch(CriterionId criterion) {
        return coverage.latest().getOrDefault(criterion, 0.0);
    }

    boolean asked(CriterionId criterion) {
        return memory().asked().contains(criterion);
    }

    /** Neither covered nor asked for. */
    boolean open(Criterion criterion) {
        return !covered(criterion.id()) && !asked(criterion.id());
    }

    /** What was asked for last. */
    Optional<Criterion> current() {
        return memory().asked().stream()
                .reduce((earlier, later) -> later)
                .flatMap(id -> criteria().stream()
                        .filter(criterion -> criterion.id().equals(id))
                        .findFirst());
    }

    Optional<MoveKind> lastMove() {
        return memory().kinds().isEmpty()
                ? Optional.empty()
                : Optional.of(memory().kinds().getLast());
    }

    /** The last command that waits for a reply. */
    Optional<Wish> wish() {
        return state.talk().pending().stream()
                .flatMap(recorded -> recorded.event() instanceof Asked asked ? Stream.of(asked.wish()) : Stream.empty())
                .reduce((earlier, later) -> later);
    }

    /** Whether nothing is left to ask for, or no time to ask it. */
    public boolean complete() {
        return watch.over() || saidLastWord() || criteria().stream().noneMatch(this::open);
    }

    boolean drill() {
        return entry.question().profile().format() == Format.DRILL;
    }

    boolean saidLastWord() {
        return memory().used(Use.LAST_WORD);
    }

    /** How much of the rubric is dealt with, 0 to 1. */
    double settled() {
        return 1
                - (double) criteria().stream().filter(this::open).count()
                        / criteria().size();
    }
}
