package dev.rehearsal.interview.policy;

import java.util.List;
import java.util.Set;

/**
 * What the candidate's words ask of the interviewer, beside what they contribute.
 *
 * @param text what was said since the interviewer's last move; empty when nothing was
 * @param cues wishes that show in the words
 * @param requests questions that only the interviewer can answer, in order
 */
public record Heard(String text, Set<Cue> cues, List<Request> requests) {

    public static final Heard NOTHING = new Heard("", Set.of(), List.of());

    public Heard {
        cues = Set.copyOf(cues);
        requests = List.copyOf(requests);
    }

    /** A wish that shows in the words. */
    public enum Cue {
        REPEAT,
        STUCK,
        WAITING,
        THIN
    }

    /** A question that only the interviewer can answer. */
    public sealed interface Request {

        /** Something that the script knows. */
        record Fact(String id) implements Request {}

        /** Something else; there is a phrase for each sort. */
        record Other(Sort sort) implements Request {}
    }

    /** What is asked for when it is no fact. */
    public enum Sort {
        NO_FIGURE("no-figure"),
        NO_ANSWER("no-answer"),
        EITHER("either"),
        WHETHER("whether"),
        ASSUME("assume"),
        PROCESS("your-call"),
        KEEPS("keeps"),
        HINT("hint-button");

        private final String phrase;

        Sort(String phrase) {
            this.phrase = phrase;
        }

        String phrase() {
            return phrase;
        }

        /** Whether it was about the system, and nobody knows. */
        boolean isUnknown() {
            return this == NO_FIGURE || this == NO_ANSWER || this == EITHER || this == WHETHER;
        }
    }

    boolean shows(Cue cue) {
        return cues.contains(cue);
    }
}
