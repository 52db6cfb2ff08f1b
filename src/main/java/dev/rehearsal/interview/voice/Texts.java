package dev.rehearsal.interview.voice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads texts, and remembers those that it has read: what was said once is in the open in every turn after it. */
final class Texts {

    private static final int CHARACTERS = 1_000_000;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Cache<String, Read> KNOWN = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((String text, Read read) -> text.length() + 20)
            .executor(Runnable::run)
            .build();

    private Texts() {}

    /**
     * What stands in a text.
     *
     * @param words all of them in lower case, the short ones too, and names without their ending: "wednesday's" is
     *     "wednesday" as well
     * @param meaning those that carry meaning, as {@link Vocabulary} cuts them
     * @param figures by their value
     */
    record Read(Set<String> words, Set<String> meaning, Set<BigDecimal> figures) {}

    static Read read(String text) {
        return KNOWN.get(text, Texts::readAnew);
    }

    private static Read readAnew(String text) {
        var names = NAME.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
        return new Read(
                Stream.concat(Vocabulary.words(text), names).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(Vocabulary.of(text)),
                Set.copyOf(Figures.of(text)));
    }
}
