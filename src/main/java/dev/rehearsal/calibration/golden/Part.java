package dev.rehearsal.calibration.golden;

import dev.rehearsal.calibration.table.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The two parts of a golden set: what a rubric is improved on, and what says in the end whether that worked. */
public enum Part {
    ALL,
    /** To look at as often as one likes. */
    TUNE,
    /** To look at once: whoever improves a rubric on it measures nothing any more. */
    MEASURE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Part of(String word) {
        return Arrays.stream(values())
                .filter(part -> part.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refused.faulty("A part is 'all', 'tune' or 'measure'.", List.of()));
    }

    boolean holds(Part other) {
        return this == ALL || this == other;
    }
}
