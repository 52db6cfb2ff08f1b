package dev.rehearsal.engine.prompt;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where prompts of one's own lie.
 *
 * @param folder files in it stand in for those of the same name in the jar
 */
@ConfigurationProperties("rehearsal.prompts")
record PromptSettings(@Nullable Path folder) {}
