package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.Precedents;
import dev.rehearsal.engine.Prompts;

/**
 * What every model judge works with.
 *
 * @param prompts what the model is told
 * @param relevance what may be quoted for a criterion
 * @param listener hears what is said beside the criteria
 * @param settings how the model judges
 * @param precedents what humans gave where a judge had it wrong
 */
record Bench(
        Prompts prompts, Relevance relevance, Judge listener, ModelJudgeSettings settings, Precedents precedents) {}
