package dev.rehearsal.interview.state;

import dev.rehearsal.assessment.Transcript.Ending;
import dev.rehearsal.interview.journal.InterviewEvent.Asked;
import dev.rehearsal.interview.journal.InterviewEvent.CandidateSaid;
import dev.rehearsal.interview.journal.InterviewEvent.Ended;
import dev.rehearsal.interview.journal.InterviewEvent.HandedOver;
import dev.rehearsal.interview.journal.InterviewEvent.InterviewerSaid;
import dev.rehearsal.interview.journal.InterviewEvent.MoveChosen;
import dev.rehearsal.interview.journal.InterviewEvent.Neglected;
import dev.rehearsal.interview.journal.InterviewEvent.Paused;
import dev.rehearsal.interview.journal.InterviewEvent.PausedBy;
import dev.rehearsal.interview.journal.InterviewEvent.ReplyTakenOver;
import dev.rehearsal.interview.journal.InterviewEvent.Resumed;
import dev.rehearsal.interview.journal.InterviewEvent.Started;
import dev.rehearsal.interview.journal.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Whether an interview can go on, and its clock.
 *
 * @param status whether it can go on
 * @param timeline its clock
 * @param pausedBy null unless it is paused
 * @param conclusion null unless it has ended
 */
public record Lifecycle(
        Status status,
        Timeline timeline,
        @Nullable PausedBy pausedBy,
        @Nullable Conclusion conclusion) {

    /** The beginning of every interview. */
    public static final Lifecycle NEW = new Lifecycle(Status.NEW, Timeline.UNSTARTED, null, null);

    /** How an interview ended, and what became of it. */
    public record Conclusion(Ending ending, Judging judging) {}

    /** Whether the judge gets the transcript. */
    public enum Judging {
        /** It is to be handed over. */
        OWED,
        /** It is with the judge. */
        HANDED_OVER,
        /** The candidate went away without a word; it is handed over when a report is asked for. */
        ON_REQUEST
    }

    /** The lifecycle after one more event; most events are no part of it. */
    public Lifecycle after(Recorded recorded) {
        return switch (recorded.event()) {
            case Started started -> running(timeline.started(recorded.at()));
            case Paused paused -> new Lifecycle(Status.PAUSED, timeline.stopped(paused.from()), paused.by(), null);
            case Resumed resumed -> running(timeline.resumed(recorded.at()));
            case Ended ended -> ended(recorded, new Conclusion(ended.ending(), Judging.OWED));
            case Neglected neglected -> ended(recorded, new Conclusion(Ending.EARLY, Judging.ON_REQUEST));
            case HandedOver handed -> handedOver();
            case CandidateSaid said -> this;
            case Asked asked -> this;
            case MoveChosen move -> this;
            case InterviewerSaid said -> this;
            case ReplyTakenOver taken -> this;
        };
    }

    private static Lifecycle running(Timeline timeline) {
        return new Lifecycle(Status.RUNNING, timeline, null, null);
    }

    private Lifecycle ended(Recorded recorded, Conclusion conclusion) {
        return new Lifecycle(Status.ENDED, timeline.ended(recorded.at()), null, conclusion);
    }

    private Lifecycle handedOver() {
        return conclusion == null
                ? this
                : new Lifecycle(status, timeline, null, new Conclusion(conclusion.ending(), Judging.HANDED_OVER));
    }

    /** Whether the judge still has to get the transcript. */
    public boolean owesTranscript() {
        return conclusion != null && conclusion.judging() == Judging.OWED;
    }
}
