package dev.rehearsal.interview.state;

import dev.rehearsal.interview.journal.InterviewEvent.Manner;
import dev.rehearsal.interview.journal.InterviewEvent.MoveChosen;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finished turn.
 *
 * @param id number of the event that opened it
 * @param seq number of the event that finished it
 * @param text what was said
 * @param at when it was finished
 * @param move what the interviewer did; null for a turn of the candidate
 * @param cut whether the interviewer broke off
 * @param manner who found the interviewer's words; null for the scripted voice in an interview of its own
 */
public record Spoken(
        int id,
        int seq,
        String text,
        Instant at,
        @Nullable MoveChosen move,
        boolean cut,
        @Nullable Manner manner) {

    public boolean byCandidate() {
        return move == null;
    }
}
