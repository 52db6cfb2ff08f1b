package dev.rehearsal.engine.setup;

import dev.rehearsal.engine.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach one provider.
 *
 * @param key none where it is empty
 * @param baseUrl empty for the provider's own
 * @param voiceModel finds the interviewer's words
 * @param judgeModel judges
 */
record ProviderSettings(
        @DefaultValue("") Secret key,
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String voiceModel,
        @DefaultValue("") String judgeModel) {

    @Nullable
    String address() {
        return baseUrl.isBlank() ? null : baseUrl.strip().replaceAll("/+$", "");
    }
}
