package dev.rehearsal.calibration.golden;

import dev.rehearsal.calibration.table.Span;
import dev.rehearsal.calibration.table.TurnRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transcript as a file tells of it.
 *
 * @param line where it stands in the file
 * @param key what the file calls it
 * @param part null when the file leaves that to chance
 * @param turns none when it is in the pool already
 */
record Imported(
        int line,
        String key,
        String question,
        int rubricVersion,
        String target,
        String ending,
        @Nullable String part,
        List<TurnRow> turns,
        List<Rated> ratings) {

    Imported {
        turns = List.copyOf(turns);
        ratings = List.copyOf(ratings);
    }

    /**
     * One rating.
     *
     * @param at null when the file does not say
     */
    record Rated(
            int line,
            String rater,
            String criterion,
            @Nullable Integer level,
            String note,
            List<Span> evidence,
            @Nullable Instant at) {

        Rated {
            evidence = List.copyOf(evidence);
        }
    }

    /** Something that is wrong in a line of the file, counted from 1. */
    record Fault(int line, String message) {}

    /** A file as far as it could be read. */
    record Contents(List<Imported> transcripts, List<Fault> faults) {

        Contents {
            transcripts = List.copyOf(transcripts);
            faults = List.copyOf(faults);
        }
    }
}
