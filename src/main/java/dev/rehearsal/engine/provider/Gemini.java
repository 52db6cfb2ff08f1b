package dev.rehearsal.engine.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;

/** Google's Gemini models, through the API of Google AI. They find what was sent before by themselves. */
record Gemini(Endpoint endpoint) implements Dialect {

    @Override
    public StreamingChatModel streaming(HttpClientBuilder carrier) {
        var model = GoogleAiGeminiStreamingChatModel.builder()
                .httpClientBuilder(carrier)
                .apiKey(endpoint.key().value())
                .modelName(endpoint.name().model())
                .returnThinking(false);
        return (endpoint.baseUrl() == null ? model : model.baseUrl(endpoint.baseUrl())).build();
    }

    @Override
    public ChatModel whole(HttpClientBuilder carrier) {
        var model = GoogleAiGeminiChatModel.builder()
                .httpClientBuilder(carrier)
                .apiKey(endpoint.key().value())
                .modelName(endpoint.name().model())
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .returnThinking(false)
                .maxRetries(0);
        return (endpoint.baseUrl() == null ? model : model.baseUrl(endpoint.baseUrl())).build();
    }
}
