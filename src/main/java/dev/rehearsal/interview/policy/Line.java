package dev.rehearsal.interview.policy;

import java.util.Map;

/** A piece of a move, not yet in words. */
public sealed interface Line {

    /** A phrase by its purpose; the voice chooses a way to say it that was not used yet. */
    record Phrase(String purpose, Map<String, String> slots) implements Line {

        public Phrase {
            slots = Map.copyOf(slots);
        }

        public Phrase(String purpose) {
            this(purpose, Map.of());
        }
    }

    /** A sentence of the question's script, said as it stands. */
    record Scripted(String text) implements Line {}

    /** A sentence of the script that asks for something, and is said again on request. */
    record Asking(String text) implements Line {}
}
