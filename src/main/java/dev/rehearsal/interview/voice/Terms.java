package dev.rehearsal.interview.voice;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the names that a candidate uses: of products and methods, written with a capital inside a sentence. */
final class Terms {

    private static final Pattern NAME = Pattern.compile("(?<=[a-z,;] )\\p{Lu}[\\p{L}\\p{N}]{2,19}(?=[ ,.;?!]|$)");

    private Terms() {}

    /** The last name in the text that this accepts. */
    static Optional<String> last(String text, Predicate<String> accepted) {
        return NAME.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(accepted)
                .reduce((earlier, later) -> later);
    }
}
