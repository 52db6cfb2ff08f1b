package dev.rehearsal.interview.voice;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of a text that carry meaning, cut to a common beginning so that "caches" is "cached". */
final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'-]*|\\d+(?:[.,]\\d+)*");
    private static final int SHORTEST = 4;
    private static final int BEGINNING = 6;
    private static final Set<String> EMPTY = Set.of(
            "about", "after", "again", "also", "been", "before", "being", "both", "could", "does", "each", "from",
            "have", "into", "just", "like", "make", "makes", "more", "most", "much", "need", "needs", "only", "other",
            "over", "same", "should", "since", "some", "such", "than", "that", "their", "them", "then", "there",
            "these", "they", "this", "those", "very", "want", "what", "when", "where", "which", "while", "will", "with",
            "would", "your", "because", "between", "every", "instead", "without", "through", "whether");

    private Vocabulary() {}

    static Set<String> of(String text) {
        return words(text)
                .filter(word -> word.length() >= SHORTEST && !EMPTY.contains(word))
                .map(word -> word.length() > BEGINNING ? word.substring(0, BEGINNING) : word)
                .collect(Collectors.toSet());
    }

    /** All words in lower case, the short ones too. */
    static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
    }

    static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
