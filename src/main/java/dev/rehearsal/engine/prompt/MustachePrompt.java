package dev.rehearsal.engine.prompt;

import dev.rehearsal.engine.Prompt;
import dev.rehearsal.engine.PromptName;
import dev.rehearsal.engine.PromptTemplate;
import java.util.Map;

/** A prompt from a file. */
record MustachePrompt(PromptName name, PromptPart rules, PromptPart shared, PromptPart own) implements PromptTemplate {

    @Override
    public Prompt fill(Map<String, ?> words) {
        return new Prompt(name, rules.fill(words), shared.fill(words), own.fill(words));
    }
}
