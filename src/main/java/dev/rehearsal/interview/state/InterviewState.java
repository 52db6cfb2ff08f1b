package dev.rehearsal.interview.state;

import dev.rehearsal.assessment.Transcript.Ending;
import dev.rehearsal.interview.journal.InterviewEvent.Asked;
import dev.rehearsal.interview.journal.InterviewEvent.CandidateSaid;
import dev.rehearsal.interview.journal.InterviewEvent.Ended;
import dev.rehearsal.interview.journal.InterviewEvent.HandedOver;
import dev.rehearsal.interview.journal.InterviewEvent.InterviewerSaid;
import dev.rehearsal.interview.journal.InterviewEvent.MoveChosen;
import dev.rehearsal.interview.journal.InterviewEvent.Paused;
import dev.rehearsal.interview.journal.InterviewEvent.PausedBy;
import dev.rehearsal.interview.journal.InterviewEvent.ReplyTakenOver;
import dev.rehearsal.interview.journal.InterviewEvent.Resumed;
import dev.rehearsal.interview.journal.InterviewEvent.Started;
import dev.rehearsal.interview.journal.Recorded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an interview stands after its events so far.
 *
 * @param seq number of the last event
 * @param phase whether it can go on
 * @param timeline its clock
 * @param talk what was said
 * @param memory what the interviewer did
 */
public record InterviewState(int seq, Phase phase, Timeline timeline, Talk talk, Memory memory) {

    public static final InterviewState BLANK = new InterviewState(
            0, new Phase(Status.NEW, null, null, false), Timeline.UNSTARTED, Talk.SILENCE, Memory.BLANK);

    /**
     * Whether an interview can go on.
     *
     * @param pausedBy null unless it is paused
     * @param ending null unless it has ended
     * @param handedOver whether the judge has the transcript
     */
    public record Phase(
            Status status,
            @Nullable PausedBy pausedBy,
            @Nullable Ending ending,
            boolean handedOver) {

        static Phase of(Status status) {
            return new Phase(status, null, null, false);
        }
    }

    public static InterviewState of(List<Recorded> events) {
        var state = BLANK;
        for (Recorded recorded : events) {
            state = state.after(recorded);
        }
        return state;
    }

    public Status status() {
        return phase.status();
    }

    public boolean running() {
        return status() == Status.RUNNING;
    }

    /** Whether the interviewer owes a reply. */
    public boolean unanswered() {
        return memory.kinds().isEmpty() || !talk.pending().isEmpty();
    }

    /** The state after one more event. */
    public InterviewState after(Recorded recorded) {
        if (recorded.seq() != seq + 1) {
            throw new IllegalArgumentException("Event %d after event %d".formatted(recorded.seq(), seq));
        }
        var next = new InterviewState(recorded.seq(), phase, timeline, talk, memory);
        return switch (recorded.event()) {
            case Started started -> next.with(Phase.of(Status.RUNNING)).with(timeline.started(recorded.at()));
            case CandidateSaid said -> next.with(talk.candidateSaid(recorded, said));
            case Asked asked -> next.with(talk.asked(recorded, asked));
            case MoveChosen move -> next.with(talk.opened(recorded, move)).with(memory.after(move));
            case InterviewerSaid said -> next.with(talk.interviewerSaid(recorded, said));
            case ReplyTakenOver taken -> next;
            case Paused paused ->
                next.with(new Phase(Status.PAUSED, paused.by(), null, false)).with(timeline.stopped(paused.from()));
            case Resumed resumed -> next.with(Phase.of(Status.RUNNING)).with(timeline.resumed(recorded.at()));
            case Ended ended ->
                next.with(new Phase(Status.ENDED, null, ended.ending(), false))
                        .with(timeline.ended(recorded.at()))
                        .with(talk.brokenOff(recorded));
            case HandedOver handed -> next.with(new Phase(Status.ENDED, null, phase.ending(), true));
        };
    }

    private InterviewState with(Phase next) {
        return new InterviewState(seq, next, timeline, talk, memory);
    }

    private InterviewState with(Timeline next) {
        return new InterviewState(seq, phase, next, talk, memory);
    }

    private InterviewState with(Talk next) {
        return new InterviewState(seq, phase, timeline, next, memory);
    }

    private InterviewState with(Memory next) {
        return new InterviewState(seq, phase, timeline, talk, next);
    }

    static <T> List<T> added(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
