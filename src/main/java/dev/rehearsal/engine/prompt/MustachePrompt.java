package dev.rehearsal.engine.prompt;

import dev.rehearsal.engine.Prompt;
import dev.rehearsal.engine.PromptName;
import dev.rehearsal.engine.PromptTemplate;
import java.util.List;
import java.util.Map;

/**
 * A prompt from a file.
 *
 * @param parts rules, shared and own
 */
record MustachePrompt(PromptName name, String text, List<PromptPart> parts) implements PromptTemplate {

    @Override
    public Prompt fill(Map<String, ?> words) {
        return new Prompt(
                name,
                parts.get(0).fill(words),
                parts.get(1).fill(words),
                parts.get(2).fill(words));
    }
}
