package dev.rehearsal.assessment.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a language model judges.
 *
 * @param atOnce criteria of one report judged side by side
 * @param repeats how often each criterion is judged; more than once shows whether the model agrees with itself
 * @param tokens longest answer, with what a model thinks before it
 */
@Validated
@ConfigurationProperties("rehearsal.assessment.model")
record ModelJudgeSettings(
        @DefaultValue("4") @Min(1) @Max(32) int atOnce,
        @DefaultValue("1") @Min(1) @Max(9) int repeats,
        @DefaultValue("4000") @Min(200) int tokens) {}
