package dev.rehearsal.interview.policy;

import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.policy.Line.Phrase;
import dev.rehearsal.interview.policy.Line.Scripted;
import dev.rehearsal.interview.state.Use;
import java.util.Optional;

/** How an interview begins and ends. */
final class Framing {

    private Framing() {}

    static Optional<Move> opening(Situation situation) {
        if (!situation.memory().kinds().isEmpty()) {
            return Optional.empty();
        }
        var problem = situation.entry().question().brief().problem();
        return Optional.of(Move.of(MoveKind.OPEN, new Phrase("greeting"), new Scripted(problem), new Phrase("invite")));
    }

    static Optional<Move> warning(Situation situation) {
        if (situation.memory().warned() || !situation.watch().warningDue()) {
            return Optional.empty();
        }
        return Optional.of(Move.of(MoveKind.TIME_WARNING, Policy.timeLeft(situation.watch()))
                .using(Use.WARNING));
    }

    static Optional<Move> timeOver(Situation situation) {
        return situation.watch().over()
                ? Optional.of(Move.of(MoveKind.CLOSE, new Phrase("time-over")))
                : Optional.empty();
    }

    /** After the last word there is nothing left to ask. */
    static Optional<Move> goodbye(Situation situation) {
        return situation.saidLastWord() ? finish(situation) : Optional.empty();
    }

    static Optional<Move> lastWord(Situation situation) {
        return situation.saidLastWord()
                ? Optional.empty()
                : Optional.of(Move.of(MoveKind.ADVANCE, new Phrase("last-word")).using(Use.LAST_WORD));
    }

    static Optional<Move> finish(Situation situation) {
        return Optional.of(Move.of(MoveKind.CLOSE, new Phrase("goodbye")));
    }
}
