package dev.rehearsal.interview.room;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How interviews go.
 *
 * @param wordsPerSecond pace of the scripted voice; zero says everything at once
 * @param pauseAfter how long nobody may be there before the clock stops
 * @param closeAfter how long an interview may lie untouched before it is closed
 * @param restAfter how long a silent interview is kept in memory
 */
@Validated
@ConfigurationProperties("rehearsal.interview")
public record InterviewProperties(
        @DefaultValue("40") @PositiveOrZero int wordsPerSecond,
        @DefaultValue("2m") @NotNull Duration pauseAfter,
        @DefaultValue("7d") @NotNull Duration closeAfter,
        @DefaultValue("20s") @NotNull Duration restAfter) {}
