package dev.rehearsal.interview.policy;

import dev.rehearsal.bank.Question.Fact;
import dev.rehearsal.bank.Rubric.Criterion;
import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.policy.Heard.Cue;
import dev.rehearsal.interview.policy.Heard.Request;
import dev.rehearsal.interview.policy.Line.Asking;
import dev.rehearsal.interview.policy.Line.Phrase;
import dev.rehearsal.interview.policy.Line.Scripted;
import dev.rehearsal.interview.state.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the candidate's words ask for. */
final class Replies {

    private Replies() {}

    static Optional<Move> answer(Situation situation) {
        var requests = situation.heard().requests();
        if (requests.isEmpty()) {
            return Optional.empty();
        }
        var lines = new ArrayList<Line>();
        var uses = new ArrayList<String>();
        for (Request request : requests) {
            switch (request) {
                case Request.Fact asked -> {
                    if (situation.memory().used(Use.fact(asked.id()))) {
                        lines.add(new Phrase("told-before"));
                    }
                    lines.add(new Scripted(fact(situation, asked.id()).answer()));
                    uses.add(Use.fact(asked.id()));
                }
                case Request.Other other -> lines.add(new Phrase(other.sort().phrase()));
            }
        }
        return Optional.of(new Move(MoveKind.ANSWER, lines, Set.of(), uses));
    }

    static Optional<Move> waitFor(Situation situation) {
        var heard = situation.heard();
        boolean waits = heard.shows(Cue.WAITING);
        // "Thanks" after an answer is no contribution, and needs none in return.
        boolean thanks = heard.shows(Cue.THIN)
                && situation.lastMove().filter(MoveKind.ANSWER::equals).isPresent();
        return waits || thanks ? Optional.of(Move.of(MoveKind.ACKNOWLEDGE, new Phrase("go-ahead"))) : Optional.empty();
    }

    /** An easier way in for somebody who is stuck, once for each criterion; then something else. */
    static Optional<Move> helpOut(Situation situation) {
        var heard = situation.heard();
        boolean stuck = heard.shows(Cue.STUCK);
        if (!stuck && !heard.shows(Cue.THIN)) {
            return Optional.empty();
        }
        return easier(situation, stuck ? "easier-way-in" : "say-more").or(() -> Questions.elsewhere(situation));
    }

    private static Optional<Move> easier(Situation situation, String phrase) {
        return situation
                .current()
                .filter(criterion -> !situation.covered(criterion.id()))
                .or(() -> Questions.open(situation).stream().findFirst())
                .filter(criterion -> !situation.memory().used(Use.easier(criterion.id())))
                .map(criterion -> easier(criterion, phrase));
    }

    private static Move easier(Criterion criterion, String phrase) {
        return Move.of(
                        MoveKind.NUDGE,
                        new Phrase(phrase),
                        new Asking(criterion.guide().easier()))
                .asking(criterion.id())
                .using(Use.easier(criterion.id()));
    }

    private static Fact fact(Situation situation, String id) {
        List<Fact> facts = situation.entry().question().script().facts();
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst().orElseThrow();
    }
}
