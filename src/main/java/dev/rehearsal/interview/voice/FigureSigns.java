package dev.rehearsal.interview.voice;

import java.util.Locale;
import java.util.Set;

/**
 * Tells at a glance where there can be no figure. A reply is looked at again with every word of it, and most of it is
 * about no figure at all; the patterns of {@link Figures} cost far more.
 */
final class FigureSigns {

    private static final Set<String> LEADING = Set.of("a", "and");
    private static final int LONGEST =
            Figures.WORDS.stream().mapToInt(String::length).max().orElseThrow();
    private static final int SHORTEST =
            Figures.WORDS.stream().mapToInt(String::length).min().orElseThrow();

    private FigureSigns() {}

    /** Whether a text in lower case may hold a figure. */
    static boolean anywhere(String text) {
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                return true;
            }
            if (!isLetter(c)) {
                if (isNumber(text, start, at)) {
                    return true;
                }
                start = at + 1;
            }
        }
        return isNumber(text, start, text.length());
    }

    /** Whether the end of a text may be a figure that the next word makes another of. */
    static boolean atTheEnd(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end == text.length() || end == 0) {
            return false;
        }
        int start = end;
        while (start > 0 && isLetter(text.charAt(start - 1))) {
            start--;
        }
        return isDigit(text.charAt(end - 1)) || mayGoOn(text, start, end);
    }

    private static boolean mayGoOn(String text, int start, int end) {
        return end - start <= LONGEST && isOpen(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isOpen(String word) {
        return LEADING.contains(word) || Figures.WORDS.contains(word);
    }

    private static boolean isNumber(String text, int start, int end) {
        int length = end - start;
        return length >= SHORTEST && length <= LONGEST && Figures.WORDS.contains(text.substring(start, end));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** As the patterns have it. */
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
