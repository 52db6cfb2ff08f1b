package dev.rehearsal.engine.provider;

import dev.langchain4j.model.anthropic.AnthropicTokenUsage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.googleai.GoogleAiGeminiTokenUsage;
import dev.langchain4j.model.openai.OpenAiTokenUsage;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import dev.rehearsal.engine.Cut;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.Refusal;
import dev.rehearsal.engine.StructuredReply;
import dev.rehearsal.engine.Usage;
import org.jspecify.annotations.Nullable;

/** Reads the end of an answer, and what it took, in one way for all providers. */
final class Answers {

    private Answers() {}

    static Piece.Last end(FinishReason reason, @Nullable Usage usage, boolean said, boolean refused) {
        if (refused) {
            return new Piece.Refused(Refusal.MODEL);
        }
        return switch (reason) {
            case STOP -> said ? new Piece.Finished(known(usage)) : new Piece.CutOff(usage, Cut.STOPPED);
            case LENGTH -> new Piece.CutOff(usage, Cut.TOO_LONG);
            case CONTENT_FILTER -> new Piece.Refused(Refusal.MODEL);
            case TOOL_EXECUTION, OTHER -> new Piece.CutOff(usage, Cut.STOPPED);
        };
    }

    static StructuredReply reply(ChatResponse response, Exchange exchange) {
        var text = response.aiMessage().text();
        var usage = usage(response.tokenUsage());
        var reason = response.finishReason() == null ? FinishReason.OTHER : response.finishReason();
        var end = end(reason, usage, text != null && !text.isBlank(), exchange.refused());
        return end instanceof Piece.Finished && text != null
                ? new StructuredReply.Filled(text, known(usage))
                : StructuredReply.of(end);
    }

    /** Anthropic counts what it read from its cache and put there beside the input, the others within it. */
    static @Nullable Usage usage(@Nullable TokenUsage counted) {
        return switch (counted) {
            case null -> null;
            case OpenAiTokenUsage openai -> {
                var details = openai.inputTokensDetails();
                yield usage(openai, details == null ? 0 : count(details.cachedTokens()));
            }
            case AnthropicTokenUsage anthropic -> {
                long read = count(anthropic.cacheReadInputTokens());
                long stored = count(anthropic.cacheCreationInputTokens());
                long in = count(anthropic.inputTokenCount()) + stored + read;
                yield new Usage(in, read, stored, count(anthropic.outputTokenCount()));
            }
            case GoogleAiGeminiTokenUsage gemini -> usage(gemini, count(gemini.cachedContentTokenCount()));
            default -> usage(counted, 0);
        };
    }

    private static Usage usage(TokenUsage counted, long cached) {
        return new Usage(count(counted.inputTokenCount()), cached, count(counted.outputTokenCount()));
    }

    private static Usage known(@Nullable Usage usage) {
        return usage == null ? Usage.NONE : usage;
    }

    private static long count(@Nullable Integer tokens) {
        return tokens == null ? 0 : tokens;
    }
}
