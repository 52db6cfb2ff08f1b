package dev.rehearsal.interview.room;

import dev.rehearsal.interview.journal.Recorded;
import dev.rehearsal.interview.state.InterviewState;
import dev.rehearsal.interview.voice.Delta;

/** What those who listen to an interview get to know, in order. */
public sealed interface Happening {

    /** An event is durable; this is the state after it. */
    record Event(Recorded recorded, InterviewState state) implements Happening {}

    /** Another piece of the interviewer's turn. */
    record Piece(int turn, Delta delta) implements Happening {}

    /** The candidate deleted the interview. */
    record Deleted() implements Happening {}
}
