package dev.rehearsal.interview.state;

import dev.rehearsal.interview.journal.InterviewEvent.Asked;
import dev.rehearsal.interview.journal.InterviewEvent.CandidateSaid;
import dev.rehearsal.interview.journal.InterviewEvent.Ended;
import dev.rehearsal.interview.journal.InterviewEvent.HandedOver;
import dev.rehearsal.interview.journal.InterviewEvent.InterviewerSaid;
import dev.rehearsal.interview.journal.InterviewEvent.MoveChosen;
import dev.rehearsal.interview.journal.InterviewEvent.Neglected;
import dev.rehearsal.interview.journal.InterviewEvent.Paused;
import dev.rehearsal.interview.journal.InterviewEvent.ReplyTakenOver;
import dev.rehearsal.interview.journal.InterviewEvent.Resumed;
import dev.rehearsal.interview.journal.InterviewEvent.Started;
import dev.rehearsal.interview.journal.Recorded;
import java.util.List;

/**
 * Where an interview stands after its events so far.
 *
 * @param seq number of the last event
 * @param lifecycle whether it can go on, and its clock
 * @param talk what was said
 * @param memory what the interviewer did
 */
public record InterviewState(int seq, Lifecycle lifecycle, Talk talk, Memory memory) {

    public static final InterviewState BLANK = new InterviewState(0, Lifecycle.NEW, Talk.SILENCE, Memory.BLANK);

    public static InterviewState of(List<Recorded> events) {
        var state = BLANK;
        for (Recorded recorded : events) {
            state = state.after(recorded);
        }
        return state;
    }

    /** The state after one more event. */
    public InterviewState after(Recorded recorded) {
        if (recorded.seq() != seq + 1) {
            throw new IllegalArgumentException("Event %d after event %d".formatted(recorded.seq(), seq));
        }
        return new InterviewState(recorded.seq(), lifecycle.after(recorded), talk(recorded), memory(recorded));
    }

    private Talk talk(Recorded recorded) {
        return switch (recorded.event()) {
            case CandidateSaid said -> talk.candidateSaid(recorded, said);
            case Asked asked -> talk.asked(recorded);
            case MoveChosen move -> talk.opened(recorded, move);
            case InterviewerSaid said -> talk.interviewerSaid(recorded, said);
            case Ended ended -> talk.brokenOff(recorded);
            case Neglected neglected -> talk.brokenOff(recorded);
            case Started started -> talk;
            case ReplyTakenOver taken -> talk;
            case Paused paused -> talk;
            case Resumed resumed -> talk;
            case HandedOver handed -> talk;
        };
    }

    private Memory memory(Recorded recorded) {
        return recorded.event() instanceof MoveChosen move ? memory.after(move) : memory;
    }

    public Status status() {
        return lifecycle.status();
    }

    public Timeline timeline() {
        return lifecycle.timeline();
    }

    public boolean running() {
        return status() == Status.RUNNING;
    }

    /** Whether the interviewer owes a reply. */
    public boolean unanswered() {
        return memory.kinds().isEmpty() || !talk.pending().isEmpty();
    }
}
