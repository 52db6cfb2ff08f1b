package dev.rehearsal.interview.policy;

import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Rubric.Criterion;
import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.policy.Line.Asking;
import dev.rehearsal.interview.policy.Line.Phrase;
import dev.rehearsal.interview.state.Use;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What to ask next: first what is missing, in an order that follows the candidate; then deeper. */
final class Questions {

    private static final int HEAVY = 2;
    private static final int TRIES = 2;

    private Questions() {}

    /** The next question, or empty when everything was asked. */
    static Optional<Move> next(Situation situation) {
        var open = open(situation);
        var heavy =
                open.stream().filter(criterion -> criterion.weight() >= HEAVY).toList();
        if (Budget.tight(situation, heavy.size())) {
            return probe(situation, heavy).or(() -> probe(situation, open));
        }
        return Challenges.due(situation)
                .or(() -> Twists.due(situation))
                .or(() -> FollowUps.here(situation))
                .or(() -> probe(situation, heavy))
                .or(() -> probe(situation, open))
                .or(() -> again(situation))
                .or(() -> Twists.untold(situation))
                .or(() -> FollowUps.anywhere(situation));
    }

    /** A question about something else than the current one. */
    static Optional<Move> elsewhere(Situation situation) {
        var current = situation.current().map(Criterion::id);
        var others = open(situation).stream()
                .filter(criterion -> !current.filter(criterion.id()::equals).isPresent())
                .toList();
        return others.stream()
                .findFirst()
                .flatMap(criterion -> probe(situation, criterion))
                .or(() -> Twists.untold(situation))
                .or(() -> FollowUps.anywhere(situation))
                .map(move -> move.introducedBy("moving-on").as(MoveKind.ADVANCE));
    }

    /** What is neither covered nor asked for, in the order in which to ask. */
    static List<Criterion> open(Situation situation) {
        var here = Whereabouts.stage(situation);
        return situation.criteria().stream()
                .filter(situation::open)
                .sorted(Comparator.comparing((Criterion criterion) -> criterion.weight() < HEAVY)
                        .thenComparingLong(criterion -> -touched(situation, criterion))
                        .thenComparingDouble(criterion -> Whereabouts.distance(here, criterion.stage()))
                        .thenComparingInt(criterion -> -criterion.weight()))
                .toList();
    }

    // Rounded, so that a trace of a criterion does not outweigh the stage that the candidate is at.
    private static long touched(Situation situation, Criterion criterion) {
        return Math.round(situation.touch(criterion.id()) / Situation.TOUCHED);
    }

    private static Optional<Move> probe(Situation situation, List<Criterion> open) {
        return open.stream().findFirst().flatMap(criterion -> probe(situation, criterion));
    }

    private static Optional<Move> probe(Situation situation, Criterion criterion) {
        var probes = criterion.guide().probes();
        return IntStream.range(0, probes.size())
                .filter(index -> !situation.memory().used(Use.probe(criterion.id(), index)))
                .mapToObj(index -> Move.of(MoveKind.PROBE, leadIn(situation, criterion), new Asking(probes.get(index)))
                        .asking(criterion.id())
                        .using(Use.probe(criterion.id(), index)))
                .findFirst();
    }

    /**
     * Says how the question follows from the talk only where that is certain. What was not noticed may have been said
     * all the same, in words of the candidate's own, so nothing here calls it new, left out or passed over.
     */
    private static Line leadIn(Situation situation, Criterion criterion) {
        if (situation.touch(criterion.id()) >= Situation.TOUCHED) {
            return new Phrase("stay");
        }
        return new Phrase(situation.coverage().of(criterion.id()) >= Situation.TOUCHED ? "touched-before" : "ask-next");
    }

    /** What matters deserves a second try, from another side: it may have been passed over for something else. */
    private static Optional<Move> again(Situation situation) {
        return situation.criteria().stream()
                .filter(criterion -> criterion.weight() >= HEAVY)
                .filter(criterion -> !situation.covered(criterion.id()))
                .filter(criterion -> tries(situation, criterion.id()) < TRIES)
                .sorted(Comparator.comparingInt((Criterion criterion) -> tries(situation, criterion.id()))
                        .thenComparingInt(criterion -> -criterion.weight()))
                .flatMap(criterion -> probe(situation, criterion).stream())
                .findFirst()
                .map(move -> move.introducedBy("once-more"));
    }

    private static int tries(Situation situation, CriterionId criterion) {
        var memory = situation.memory();
        var probes = memory.usedOf(Use.PROBE).stream()
                .filter(used -> used.startsWith(criterion + ":"))
                .count();
        return (int) probes + (memory.used(Use.easier(criterion)) ? 1 : 0);
    }
}
