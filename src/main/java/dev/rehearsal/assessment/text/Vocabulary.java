package dev.rehearsal.assessment.text;

import com.github.benmanes.caffeine.cache.Interner;

/** Keeps one copy of each word, for as long as a sentence that was read has it: people use the same words. */
final class Vocabulary {

    private static final Interner<String> WORDS = Interner.newWeakInterner();

    private Vocabulary() {}

    static String shared(String word) {
        return WORDS.intern(word);
    }
}
