package dev.rehearsal.interview.policy;

import dev.rehearsal.interview.state.Spoken;
import java.time.Duration;

/** Whether there is time for more than what must be asked. */
final class Budget {

    private static final int EXTRAS = 4;

    private Budget() {}

    /** True when the time left is only just enough to ask for this many criteria. */
    static boolean tight(Situation situation, int mustAsk) {
        return situation.watch().remaining().compareTo(exchange(situation).multipliedBy(mustAsk + 1L)) < 0;
    }

    // What a question with its answer has taken so far; before there is any, what the plan allows for.
    private static Duration exchange(Situation situation) {
        long answers = situation.state().talk().turns().stream()
                .filter(Spoken::byCandidate)
                .count();
        var planned = situation.watch().limit().dividedBy(situation.criteria().size() + EXTRAS);
        if (answers == 0) {
            return planned;
        }
        var measured = situation.watch().elapsed().dividedBy(answers);
        return measured.compareTo(planned) < 0 ? measured : planned;
    }
}
