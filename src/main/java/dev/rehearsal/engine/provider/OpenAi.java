package dev.rehearsal.engine.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.rehearsal.engine.ModelCall;
import java.util.Map;

/** OpenAI, and whatever else speaks its protocol at a base URL of its own. */
record OpenAi(Endpoint endpoint) implements Dialect {

    private static final String HOME = "https://api.openai.com/v1";

    @Override
    public StreamingChatModel streaming(HttpClientBuilder carrier) {
        return OpenAiStreamingChatModel.builder()
                .httpClientBuilder(carrier)
                .baseUrl(address())
                .apiKey(endpoint.key().orNull())
                .modelName(endpoint.name().model())
                .build();
    }

    @Override
    public ChatModel whole(HttpClientBuilder carrier) {
        return OpenAiChatModel.builder()
                .httpClientBuilder(carrier)
                .baseUrl(address())
                .apiKey(endpoint.key().orNull())
                .modelName(endpoint.name().model())
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true)
                .maxRetries(0)
                .build();
    }

    /** OpenAI wants the newer name of the limit and takes a hint for its cache; servers like it may know neither. */
    @Override
    public ChatRequest.Builder request(ModelCall call) {
        if (endpoint.baseUrl() != null) {
            return Dialect.super.request(call);
        }
        var parameters = OpenAiChatRequestParameters.builder()
                .maxCompletionTokens(call.tokens())
                .customParameters(Map.of("prompt_cache_key", call.interview().toString()));
        if (isSteady(call)) {
            parameters.temperature(0.0);
        }
        return ChatRequest.builder().messages(messages(call)).parameters(parameters.build());
    }

    private String address() {
        return endpoint.baseUrl() == null ? HOME : endpoint.baseUrl();
    }
}
