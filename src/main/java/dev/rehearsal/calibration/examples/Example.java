package dev.rehearsal.calibration.examples;

import dev.rehearsal.assessment.Precedents.Precedent;
import dev.rehearsal.bank.CriterionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A human's level that differs from a judge's, marked to be shown to model judges.
 *
 * @param level the human's, 0 for no evidence
 * @param judgeLevel what the judge gave
 * @param quotes the words that the human marked
 * @param note the human's own
 */
record Example(
        UUID id,
        UUID transcript,
        String question,
        String criterion,
        int level,
        int judgeLevel,
        List<String> quotes,
        String note,
        Instant markedAt) {

    Example {
        quotes = List.copyOf(quotes);
    }

    Precedent precedent() {
        return new Precedent(new CriterionId(criterion), level, quotes, note);
    }
}
