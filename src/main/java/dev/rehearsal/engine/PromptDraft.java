package dev.rehearsal.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prompt that somebody would like to use.
 *
 * @param template null when there is a fault
 */
public record PromptDraft(@Nullable PromptTemplate template, List<Fault> faults) {

    public PromptDraft {
        faults = List.copyOf(faults);
    }

    /** One thing that is wrong, and in which line. */
    public record Fault(int line, String message) {}
}
