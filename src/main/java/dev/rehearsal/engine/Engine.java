package dev.rehearsal.engine;

import org.jspecify.annotations.Nullable;

/**
 * What speaks and what judges in an interview.
 *
 * @param id what a candidate chooses it by
 * @param name as it is shown
 * @param voice null for the scripted voice
 * @param judge null for the built-in judge
 */
public record Engine(
        String id,
        String name,
        @Nullable LanguageModel voice,
        @Nullable LanguageModel judge) {

    /** The scripted voice and the built-in judge: needs no key and no network. */
    public static final Engine BUILT_IN = new Engine("built-in", "Scripted interviewer, built-in judge", null, null);
}
