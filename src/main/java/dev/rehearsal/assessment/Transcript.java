package dev.rehearsal.assessment;

import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Target;
import java.util.List;
import java.util.UUID;

/**
 * An interview as the judge reads it; an immutable snapshot.
 *
 * @param interview where it was spoken
 * @param question what it is about
 * @param rubricVersion the version that the interview began with
 * @param target the bar that the candidate chose
 * @param turns in the order in which they were spoken
 * @param ending decides whether silence counts as "no evidence" or as "not reached"
 * @param sitting when it was spoken and what help was taken
 */
public record Transcript(
        UUID interview,
        QuestionId question,
        int rubricVersion,
        Target target,
        List<Turn> turns,
        Ending ending,
        Sitting sitting) {

    public Transcript {
        turns = List.copyOf(turns);
    }

    /** How an interview came to its end. */
    public enum Ending {
        /** The interviewer had asked for everything, or the time was over. */
        COMPLETE,
        /** The candidate finished, or left, while there was more to ask and time to ask it. */
        EARLY
    }
}
