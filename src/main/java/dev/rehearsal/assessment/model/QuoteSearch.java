package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds quoted words in what was said. Case, white space, the shape of quotation marks and dashes, and invisible
 * characters do not matter; everything else does.
 */
final class QuoteSearch {

    private static final Pattern FRAME = Pattern.compile("^[\\s\"'.\u2026,;:-]+|[\\s\"'.\u2026,;:-]+$");
    private static final int SHORTEST = 6;

    private final String text;
    private final StringBuilder plain = new StringBuilder();
    /** Where each plain character stands in the text. */
    private final int[] places;

    QuoteSearch(String text) {
        this.text = text;
        this.places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i), i);
        }
        places[plain.length()] = text.length();
    }

    private void add(char original, int at) {
        char c = plain(original);
        boolean isRepeatedSpace = c == ' ' && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ');
        if (c != 0 && !isRepeatedSpace) {
            places[plain.length()] = at;
            plain.append(c);
        }
    }

    private static char plain(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        int type = Character.getType(c);
        if (type == Character.FORMAT || type == Character.CONTROL) {
            return 0;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    /** Where the words stand, if they do, as whole words. */
    Optional<Span> find(String quote) {
        var wanted = FRAME.matcher(new QuoteSearch(quote).plain).replaceAll("");
        if (wanted.length() < SHORTEST) {
            return Optional.empty();
        }
        int at = plain.indexOf(wanted);
        while (at >= 0 && !isWhole(at, at + wanted.length())) {
            at = plain.indexOf(wanted, at + 1);
        }
        return at < 0 ? Optional.empty() : Optional.of(span(at, at + wanted.length()));
    }

    private boolean isWhole(int start, int end) {
        boolean isInside = start > 0
                && Character.isLetterOrDigit(plain.charAt(start - 1))
                && Character.isLetterOrDigit(plain.charAt(start));
        boolean isBroken = end < plain.length()
                && Character.isLetterOrDigit(plain.charAt(end))
                && Character.isLetterOrDigit(plain.charAt(end - 1));
        return !isInside && !isBroken;
    }

    private Span span(int start, int end) {
        int last = places[end - 1];
        return new Span(places[start], last + Character.charCount(text.codePointAt(last)));
    }
}
