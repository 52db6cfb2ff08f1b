package dev.rehearsal.interview.conversation;

import dev.rehearsal.interview.conversation.Outcome.Reason;
import dev.rehearsal.interview.journal.InterviewEvent;
import java.util.List;

/** What to do with a command, given the newest state. */
sealed interface Decision {

    /** Record these events. */
    record Write(List<InterviewEvent> events) implements Decision {

        Write(InterviewEvent... events) {
            this(List.of(events));
        }
    }

    /** The state wants nothing to be recorded. */
    record Leave() implements Decision {}

    /** The command cannot be followed. */
    record Refuse(Reason reason) implements Decision {}
}
