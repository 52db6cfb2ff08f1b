package dev.rehearsal.engine.provider;

import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Where a model is and how to be let in.
 *
 * @param baseUrl null for the provider's own
 * @param takesTemperature whether the model lets its temperature be set
 */
public record Endpoint(ModelName name, Secret key, @Nullable String baseUrl, boolean takesTemperature) {}
