package dev.rehearsal.interview.policy;

import dev.rehearsal.bank.Question.Fact;
import dev.rehearsal.bank.Rubric.Criterion;
import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.policy.Heard.Cue;
import dev.rehearsal.interview.policy.Heard.Request;
import dev.rehearsal.interview.policy.Heard.Sort;
import dev.rehearsal.interview.policy.Line.Asking;
import dev.rehearsal.interview.policy.Line.Phrase;
import dev.rehearsal.interview.policy.Line.Scripted;
import dev.rehearsal.interview.state.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the candidate's words ask for. */
final class Replies {

    /** Words that are more than a few about the question that one asks. */
    private static final int CONTRIBUTION = 40;

    private Replies() {}

    static Optional<Move> answer(Situation situation) {
        var requests = situation.heard().requests();
        if (requests.isEmpty()) {
            return Optional.empty();
        }
        var facts = newOnes(situation, facts(requests));
        var lines = new ArrayList<Line>();
        facts.forEach(fact -> lines.addAll(told(situation, fact)));
        lines.addAll(others(requests, !facts.isEmpty()));
        var uses = facts.stream().map(fact -> Use.fact(fact.id())).toList();
        var answer = new Move(MoveKind.ANSWER, lines, Set.of(), uses);
        return Optional.of(isAboutTheTalk(requests) ? answer : goingOn(situation, answer));
    }

    /** Who has said something besides asking is not only answered, but asked the next question. */
    private static Move goingOn(Situation situation, Move answer) {
        return stated(situation.heard().text()) < CONTRIBUTION
                ? answer
                : Questions.next(situation)
                        .map(question -> question.bare().after(answer))
                        .orElse(answer);
    }

    /** To be told "as you prefer" and then what to speak of would be no choice. */
    private static boolean isAboutTheTalk(List<Request> requests) {
        return requests.stream()
                .anyMatch(request -> request instanceof Request.Other other
                        && (other.sort() == Sort.PROCESS || other.sort() == Sort.HINT));
    }

    private static long stated(String text) {
        return Sentences.of(text).stream()
                .filter(sentence -> !sentence.endsWith("?"))
                .mapToLong(Sentences::length)
                .sum();
    }

    private static List<Request.Fact> facts(List<Request> requests) {
        return requests.stream()
                .filter(Request.Fact.class::isInstance)
                .map(Request.Fact.class::cast)
                .toList();
    }

    /** What was told before is said again for those who ask for nothing else. */
    private static List<Request.Fact> newOnes(Situation situation, List<Request.Fact> asked) {
        var untold = asked.stream()
                .filter(fact -> !situation.memory().used(Use.fact(fact.id())))
                .toList();
        return untold.isEmpty() ? asked : untold;
    }

    private static List<Line> told(Situation situation, Request.Fact asked) {
        var answer = new Scripted(fact(situation, asked.id()).answer());
        boolean before = situation.memory().used(Use.fact(asked.id()));
        return before ? List.of(new Phrase("told-before"), answer) : List.of(answer);
    }

    /** What has no answer comes last and once, however much was asked. */
    private static List<Line> others(List<Request> requests, boolean toldSomething) {
        var sorts = requests.stream()
                .filter(Request.Other.class::isInstance)
                .map(request -> ((Request.Other) request).sort())
                .toList();
        var known = sorts.stream().filter(sort -> !sort.isUnknown()).map(Sort::phrase);
        var unknown = sorts.stream()
                .filter(Sort::isUnknown)
                .map(sort -> toldSomething ? "the-rest" : sort.phrase())
                .limit(1);
        return Stream.concat(known, unknown).distinct().<Line>map(Phrase::new).toList();
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
