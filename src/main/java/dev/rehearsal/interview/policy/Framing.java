package dev.rehearsal.interview.policy;

import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.policy.Line.Phrase;
import dev.rehearsal.interview.policy.Line.Scripted;
import dev.rehearsal.interview.state.Use;
import java.util.Optional;

/** How an interview begins and ends. */
final class Framing {

    private static final int A_CONTRIBUTION = 25;
    private static final int PATIENCE = 4;

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

    /** After the last word there is nothing left to ask, but somebody who has more to say is let to say it. */
    static Optional<Move> afterLastWord(Situation situation) {
        if (!situation.saidLastWord()) {
            return Optional.empty();
        }
        boolean more = Sentences.length(situation.heard().text()) >= A_CONTRIBUTION
                && situation.memory().usedOf(Use.PHRASE + ":anything-else").size() < PATIENCE;
        return more ? Optional.of(Move.of(MoveKind.ACKNOWLEDGE, new Phrase("anything-else"))) : finish(situation);
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
