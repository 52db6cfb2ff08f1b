package dev.rehearsal.engine;

import java.util.Map;

/** A prompt with its blanks. */
public interface PromptTemplate {

    PromptName name();

    /** All of it, with its blanks, as somebody wrote it. */
    String text();

    /**
     * The prompt with these words in its blanks.
     *
     * @param words text, or a list of the same for a part that repeats; candidate text goes in as JSON alone
     * @throws RuntimeException when a blank has no words
     */
    Prompt fill(Map<String, ?> words);
}
