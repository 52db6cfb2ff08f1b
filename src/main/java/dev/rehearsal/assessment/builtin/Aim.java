package dev.rehearsal.assessment.builtin;

import dev.rehearsal.bank.CriterionId;
import java.util.Map;

/**
 * What a sentence is about as a whole, beside the single statements that it may make. Meanings of sentences about
 * machine learning all lie close together, so each is taken apart from where they lie on average.
 *
 * @param near how near it comes to each criterion, which is the mean of the criterion's statements; around 0 by chance
 * @param subject how near it comes to the mean of all of them
 * @param substance 0 when it sounds as the sentences of weak answers do on average, 1 as those of strong ones
 */
record Aim(Map<CriterionId, Double> near, double subject, double substance) {

    Aim {
        near = Map.copyOf(near);
    }

    double at(CriterionId criterion) {
        return near.getOrDefault(criterion, 0.0);
    }
}
