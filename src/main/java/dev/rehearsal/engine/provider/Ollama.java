package dev.rehearsal.engine.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;

/** Models on a machine of one's own, run by Ollama; no key. */
record Ollama(Endpoint endpoint) implements Dialect {

    /** Ollama cuts a longer prompt at its beginning, without a word, unless told how long it may get. */
    private static final int CONTEXT_TOKENS = 32_768;

    @Override
    public StreamingChatModel streaming(HttpClientBuilder carrier) {
        return OllamaStreamingChatModel.builder()
                .httpClientBuilder(carrier)
                .baseUrl(address())
                .modelName(endpoint.name().model())
                .numCtx(CONTEXT_TOKENS)
                .build();
    }

    @Override
    public ChatModel whole(HttpClientBuilder carrier) {
        return OllamaChatModel.builder()
                .httpClientBuilder(carrier)
                .baseUrl(address())
                .modelName(endpoint.name().model())
                .numCtx(CONTEXT_TOKENS)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .maxRetries(0)
                .build();
    }

    @Override
    public String unknownModel() {
        return "Ollama does not have the model yet: run 'ollama pull %s' where it is."
                .formatted(endpoint.name().model());
    }

    private String address() {
        return endpoint.baseUrl() == null ? "http://localhost:11434" : endpoint.baseUrl();
    }
}
