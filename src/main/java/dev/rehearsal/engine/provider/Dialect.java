package dev.rehearsal.engine.provider;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.Purpose;
import java.util.List;

/** What is peculiar to one provider. LangChain4j's own retries are off everywhere: ours decide. */
interface Dialect {

    StreamingChatModel streaming(HttpClientBuilder carrier);

    ChatModel whole(HttpClientBuilder carrier);

    Endpoint endpoint();

    /** What to tell when the provider knows no such model; one sentence, with what helps where something does. */
    default String unknownModel() {
        return "The provider does not know the model or the address.";
    }

    /** The same call gives the same bytes. */
    default ChatRequest.Builder request(ModelCall call) {
        var request = ChatRequest.builder().messages(messages(call)).maxOutputTokens(call.tokens());
        return isSteady(call) ? request.temperature(0.0) : request;
    }

    /** Whether the model is to answer the same each time, as far as it can. */
    default boolean isSteady(ModelCall call) {
        return call.purpose() == Purpose.JUDGE && endpoint().takesTemperature();
    }

    default List<ChatMessage> messages(ModelCall call) {
        var prompt = call.prompt();
        return List.of(SystemMessage.from(prompt.rules()), UserMessage.from(prompt.shared() + "\n\n" + prompt.own()));
    }
}
