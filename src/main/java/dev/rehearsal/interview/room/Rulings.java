package dev.rehearsal.interview.room;

import dev.rehearsal.assessment.Transcript.Ending;
import dev.rehearsal.interview.journal.InterviewEvent;
import dev.rehearsal.interview.journal.InterviewEvent.Ended;
import dev.rehearsal.interview.journal.InterviewEvent.EndedBy;
import dev.rehearsal.interview.journal.InterviewEvent.HandedOver;
import dev.rehearsal.interview.journal.InterviewEvent.InterviewerSaid;
import dev.rehearsal.interview.journal.InterviewEvent.MoveChosen;
import dev.rehearsal.interview.journal.InterviewEvent.Neglected;
import dev.rehearsal.interview.journal.InterviewEvent.Paused;
import dev.rehearsal.interview.journal.InterviewEvent.PausedBy;
import dev.rehearsal.interview.journal.InterviewEvent.Resumed;
import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.live.ErrorCode;
import dev.rehearsal.interview.room.Decision.Leave;
import dev.rehearsal.interview.room.Decision.Refuse;
import dev.rehearsal.interview.room.Decision.Write;
import dev.rehearsal.interview.state.InterviewState;
import dev.rehearsal.interview.state.Lifecycle.Judging;
import dev.rehearsal.interview.state.OpenReply;
import dev.rehearsal.interview.state.Status;
import dev.rehearsal.interview.state.Use;
import dev.rehearsal.interview.voice.Said;
import java.time.Instant;
import java.util.List;

/** What each command records in each state of an interview. */
final class Rulings {

    /** Far more than an interview needs, and little enough to be held in memory. */
    private static final int MOST_EVENTS = 2_000;

    private static final int MOST_PENDING = 10;

    private Rulings() {}

    static Decision contribution(InterviewState now, InterviewEvent event) {
        if (!now.running()) {
            return new Refuse(notRunning(now.status()));
        }
        if (now.seq() >= MOST_EVENTS) {
            return new Refuse(ErrorCode.TOO_MANY);
        }
        if (now.talk().pending().size() >= MOST_PENDING) {
            return new Refuse(ErrorCode.BUSY);
        }
        return new Write(event);
    }

    static Decision pause(InterviewState now, PausedBy by, Instant from) {
        return switch (now.status()) {
            case RUNNING -> new Write(new Paused(by, from));
            case PAUSED -> new Leave();
            case NEW, ENDED -> new Refuse(notRunning(now.status()));
        };
    }

    static Decision resume(InterviewState now) {
        return switch (now.status()) {
            case PAUSED -> new Write(new Resumed());
            case RUNNING -> new Leave();
            case NEW, ENDED -> new Refuse(notRunning(now.status()));
        };
    }

    /** Ends it; a reply under way breaks off where it is. */
    static Decision finish(InterviewState now, Ended ended, String spoken) {
        if (now.status() == Status.NEW || now.status() == Status.ENDED) {
            return new Refuse(notRunning(now.status()));
        }
        var reply = now.talk().reply();
        if (reply == null) {
            return new Write(ended);
        }
        boolean whole = spoken.equals(reply.move().text());
        return new Write(new InterviewerSaid(reply.id(), spoken, !whole), ended);
    }

    /** Closes what nobody touched for days. */
    static Decision neglect(InterviewState now) {
        return now.status() == Status.ENDED ? new Leave() : new Write(new Neglected());
    }

    static Decision handedOver(InterviewState now) {
        var conclusion = now.lifecycle().conclusion();
        return conclusion == null || conclusion.judging() == Judging.HANDED_OVER
                ? new Leave()
                : new Write(new HandedOver());
    }

    /** What to record when a turn was spoken to its end. */
    static Decision spoken(InterviewState now, OpenReply reply, Said speech, boolean timeOver) {
        if (!reply.equals(now.talk().reply())) {
            return new Leave();
        }
        var said = new InterviewerSaid(reply.id(), speech.text(), speech.cut(), speech.manner());
        return reply.move().kind() == MoveKind.CLOSE
                ? new Write(said, new Ended(Ending.COMPLETE, timeOver ? EndedBy.TIME : EndedBy.INTERVIEWER))
                : new Write(said);
    }

    /** Goes on where a turn was cut off, if that was the last thing to happen. */
    static Decision goOn(InterviewState now) {
        if (!now.running()) {
            return new Refuse(notRunning(now.status()));
        }
        var turns = now.talk().turns();
        var last = turns.isEmpty() ? null : turns.getLast();
        if (last == null || last.move() == null || !last.cut() || now.talk().reply() != null || now.unanswered()) {
            return new Leave();
        }
        return new Write(rest(last.id(), last.move()));
    }

    private static MoveChosen rest(int turn, MoveChosen move) {
        return new MoveChosen(
                move.kind(), move.text(), move.question(), move.asksFor(), List.of(Use.rest(turn)), move.progress());
    }

    private static ErrorCode notRunning(Status status) {
        return switch (status) {
            case NEW -> ErrorCode.NOT_STARTED;
            case PAUSED -> ErrorCode.PAUSED;
            case ENDED, RUNNING -> ErrorCode.ENDED;
        };
    }
}
