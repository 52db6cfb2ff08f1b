package dev.rehearsal.interview.room;

import dev.rehearsal.interview.journal.InterviewEvent;
import dev.rehearsal.interview.live.ErrorCode;
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
    record Refuse(ErrorCode reason) implements Decision {}
}
