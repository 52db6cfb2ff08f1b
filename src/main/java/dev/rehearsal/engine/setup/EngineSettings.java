package dev.rehearsal.engine.setup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Which models may be called, and within what limits.
 *
 * @param use id of the engine for those who do not choose; empty for the first that is configured
 * @param judge id of the engine that judges for all; empty for each interview's own
 * @param models a file in the form of models.yaml, whose rows come before those
 * @param openai OpenAI, or a server that speaks its protocol
 * @param anthropic Claude
 * @param gemini Google
 * @param ollama models on a machine of one's own
 * @param limits what a call may take
 * @param budget how many tokens may be used
 */
@Validated
@ConfigurationProperties("rehearsal.engine")
record EngineSettings(
        @DefaultValue("") String use,
        @DefaultValue("") String judge,
        @Nullable Path models,
        @DefaultValue @Valid ProviderSettings openai,
        @DefaultValue @Valid ProviderSettings anthropic,
        @DefaultValue @Valid ProviderSettings gemini,
        @DefaultValue @Valid ProviderSettings ollama,
        @DefaultValue @Valid Limits limits,
        @DefaultValue @Valid Tokens budget) {

    /**
     * What a call may take.
     *
     * @param connect until there is a connection
     * @param firstWords until the model begins to speak
     * @param nextWords from each bit of text to the next
     * @param wholeReply until one criterion is judged
     * @param tries in all, where trying again may help
     * @param pause before the second try; doubles from try to try
     * @param longestPause a provider that asks to wait longer is not waited for
     * @param answer longest answer
     */
    record Limits(
            @DefaultValue("5s") Duration connect,
            @DefaultValue("20s") Duration firstWords,
            @DefaultValue("15s") Duration nextWords,
            @DefaultValue("90s") Duration wholeReply,
            @DefaultValue("3") @Min(1) @Max(10) int tries,
            @DefaultValue("500ms") Duration pause,
            @DefaultValue("20s") Duration longestPause,
            @DefaultValue("256KB") DataSize answer) {}

    /**
     * How many tokens may be used, read and written together.
     *
     * @param perInterview in one interview and its report
     * @param perDay by one account in a day (UTC)
     */
    record Tokens(
            @DefaultValue("600000") @Min(1) long perInterview,
            @DefaultValue("3000000") @Min(1) long perDay) {}
}
