package dev.rehearsal.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What model judges are told, for whoever would like to tell them something else. */
public interface JudgePrompts {

    /** What they are told now. */
    Wording inForce();

    /** Reads other words, by the same rules as for those in force. */
    Checked check(String text);

    /**
     * A prompt.
     *
     * @param name id, version and hash: what the version of every judge begins with that is told this
     * @param version as its author counts
     */
    record Wording(String name, int version, String text) {}

    /**
     * Words that were read.
     *
     * @param wording null when there is a fault
     */
    record Checked(@Nullable Wording wording, List<Fault> faults) {

        public Checked {
            faults = List.copyOf(faults);
        }
    }

    /** One thing that is wrong, and in which line. */
    record Fault(int line, String message) {}
}
