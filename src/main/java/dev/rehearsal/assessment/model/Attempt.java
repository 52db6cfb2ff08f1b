package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking once.
 *
 * @param finding what holds if nobody asks again
 * @param fault what was wrong with the form, in words that the model can mend it by; null when asking again is no use
 */
record Attempt(Finding finding, @Nullable String fault) {}
