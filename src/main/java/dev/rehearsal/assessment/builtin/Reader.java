package dev.rehearsal.assessment.builtin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rehearsal.assessment.text.Phrase;

/** Reads sentences, and remembers those it has read: an interview is listened to again with every turn. */
final class Reader {

    private static final int CHARACTERS = 1_000_000;

    private final Cache<String, Phrase> known = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((String sentence, Phrase phrase) -> sentence.length() + 20)
            .executor(Runnable::run)
            .build();

    Phrase read(String sentence) {
        return known.get(sentence, Phrase::of);
    }
}
