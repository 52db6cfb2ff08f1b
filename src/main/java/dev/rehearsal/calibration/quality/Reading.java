package dev.rehearsal.calibration.quality;

import java.util.Map;

/**
 * What one of the authors gave one exemplar, without looking at what the judge or the other authors say.
 *
 * @param answer "strong", "mixed" or "weak"
 * @param reading which of the independent readings it is
 * @param by always "authors": these are no ratings of experts
 * @param levels by criterion; 0 for no evidence
 */
record Reading(String question, String answer, String reading, String by, Map<String, Integer> levels) {

    Reading {
        levels = Map.copyOf(levels);
    }
}
