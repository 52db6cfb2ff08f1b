package dev.rehearsal.engine;

/**
 * Which prompt it was: stored with everything that the prompt produced.
 *
 * @param hash of the prompt's content, so that an edit without a new version shows
 */
public record PromptName(String id, int version, String hash) {

    @Override
    public String toString() {
        return "%s v%d (%s)".formatted(id, version, hash);
    }
}
