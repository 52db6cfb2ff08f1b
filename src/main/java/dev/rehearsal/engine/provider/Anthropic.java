package dev.rehearsal.engine.provider;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.rehearsal.engine.ModelCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Anthropic's Claude models. Their cache works by blocks and only where a mark stands, so the shared part goes as one
 * block a line and bears a mark at its end: the next call, which has the same lines and more, finds it again.
 */
record Anthropic(Endpoint endpoint) implements Dialect {

    private static final String HOME = "https://api.anthropic.com/v1";
    /** Before each line that holds a turn of the transcript. */
    private static final Pattern TURN = Pattern.compile("(?m)^(?=\\{\"turn\":)");

    @Override
    public StreamingChatModel streaming(HttpClientBuilder carrier) {
        return AnthropicStreamingChatModel.builder()
                .httpClientBuilder(carrier)
                .baseUrl(address())
                .apiKey(endpoint.key().value())
                .modelName(endpoint.name().model())
                .cacheSystemMessages(true)
                .build();
    }

    @Override
    public ChatModel whole(HttpClientBuilder carrier) {
        return AnthropicChatModel.builder()
                .httpClientBuilder(carrier)
                .baseUrl(address())
                .apiKey(endpoint.key().value())
                .modelName(endpoint.name().model())
                .cacheSystemMessages(true)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .maxRetries(0)
                .build();
    }

    @Override
    public List<ChatMessage> messages(ModelCall call) {
        var prompt = call.prompt();
        var shared = UserMessage.builder()
                .contents(blocks(prompt.shared()))
                .attributes(Map.of("cache_control", "ephemeral"))
                .build();
        return List.of(SystemMessage.from(prompt.rules()), shared, UserMessage.from(prompt.own()));
    }

    private static List<Content> blocks(String shared) {
        var blocks = new ArrayList<Content>();
        TURN.splitAsStream(shared)
                .filter(block -> !block.isBlank())
                .forEach(block -> blocks.add(TextContent.from(block)));
        return blocks;
    }

    private String address() {
        return endpoint.baseUrl() == null ? HOME : endpoint.baseUrl();
    }
}
