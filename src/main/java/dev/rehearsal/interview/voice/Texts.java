package dev.rehearsal.interview.voice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads texts, and remembers those that it has read: what was said once is in the open in every turn after it. */
final class Texts {

    private static final int CHARACTERS = 1_000_000;
    private static final Cache<String, Read> KNOWN = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((String text, Read read) -> text.length() + 20)
            .executor(Runnable::run)
            .build();

    private Texts() {}

    /**
     * What stands in a text.
     *
     * @param words all of them in lower case, the short ones too
     * @param meaning those that carry meaning, as {@link Vocabulary} cuts them
     */
    record Read(Set<String> words, Set<String> meaning) {}

    static Read read(String text) {
        return KNOWN.get(text, Texts::readAnew);
    }

    private static Read readAnew(String text) {
        return new Read(
                Vocabulary.words(text).collect(Collectors.toUnmodifiableSet()), Set.copyOf(Vocabulary.of(text)));
    }
}
