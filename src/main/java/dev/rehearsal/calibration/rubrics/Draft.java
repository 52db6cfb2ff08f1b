package dev.rehearsal.calibration.rubrics;

import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.RubricSheet;
import java.time.Instant;
import java.util.UUID;

/**
 * A rubric that somebody works on.
 *
 * @param basedOn the version that it began as
 * @param revision counts the times that it was saved
 * @param updatedBy the rater who saved it last
 */
public record Draft(
        UUID id,
        QuestionId question,
        int basedOn,
        String title,
        int revision,
        RubricSheet body,
        UUID updatedBy,
        Instant updatedAt) {

    /** The next revision. */
    Draft saved(String newTitle, RubricSheet newBody, UUID by, Instant at) {
        return new Draft(id, question, basedOn, newTitle, revision + 1, newBody, by, at);
    }
}
