package dev.rehearsal.engine.prompt;

import dev.rehearsal.platform.StartRefused;
import java.util.List;

/** Prompts that cannot be used; says everything that is wrong with all of them at once. */
final class PromptFaults extends StartRefused {

    PromptFaults(List<Fault> faults) {
        super("Rehearsal cannot start, because its prompts have %d %s:%s"
                .formatted(faults.size(), faults.size() == 1 ? "fault" : "faults", lines(faults)));
    }

    private static String lines(List<Fault> faults) {
        var lines = new StringBuilder();
        faults.forEach(fault -> lines.append("\n  ").append(fault));
        return lines.toString();
    }

    /** One fault and where it is. */
    record Fault(String file, int line, String what) {

        @Override
        public String toString() {
            return "%s:%d: %s".formatted(file, line, what);
        }
    }
}
