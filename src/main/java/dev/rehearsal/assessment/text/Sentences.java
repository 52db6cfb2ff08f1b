package dev.rehearsal.assessment.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sentences of a text and where they stand in it.
 *
 * <p>Spoken answers come as they were typed: with no full stop at the end of a line, with bullets, with a sentence that
 * goes on for half a page. A line break ends a sentence, and one that is too long to say one thing is cut where it
 * breathes.
 */
public final class Sentences {

    private static final int LONG = 240;
    private static final String LINE_BREAKS = "\n\r\u0085\u2028\u2029";
    private static final String ENDINGS = ".!?\u2026\"')]\u201D\u2019";

    static final Pattern BOUNDARY =
            Pattern.compile("(?<=[.!?\u2026][\"')\\]\u201D\u2019]{0,2})[\\s\\p{Z}]+|[\\n\\r\\u0085\\u2028\\u2029]+");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?i)(?:^|[\\s(])(?:e\\.g|i\\.e|eg|ie|vs|approx|cf|dr|mr|mrs|fig|resp)\\.$");
    private static final Pattern WHOLE = Pattern.compile("[.!?\u2026][\"')\\]\u201D\u2019]{0,2}$");
    private static final Pattern PAUSE = Pattern.compile("[,;:\u2014][\\s\\p{Z}]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");

    private Sentences() {}

    /** The sentences, in order, none overlapping another, without the white space around them. */
    public static List<Span> of(String text) {
        var found = new ArrayList<Span>();
        var boundary = BOUNDARY.matcher(text).useTransparentBounds(true);
        int start = 0;
        for (int at = 0; isFound(boundary, text, at); at = boundary.end()) {
            if (!endsWithAbbreviation(text, start, boundary.start())) {
                addAll(text, start, boundary.start(), found);
                start = boundary.end();
            }
        }
        addAll(text, start, text.length(), found);
        return found;
    }

    /** Looks only where a boundary can begin: an interview is read again with every turn. */
    private static boolean isFound(Matcher boundary, String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (mayBegin(text, at) && boundary.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a boundary can begin here: with the end of a line, or with the space behind the end of a sentence. */
    static boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        return LINE_BREAKS.indexOf(c) >= 0 || (isSpace(c) && at > 0 && ENDINGS.indexOf(text.charAt(at - 1)) >= 0);
    }

    /** Whether the stretch ends as a sentence does, and was not cut for its length. */
    public static boolean isWhole(String sentence) {
        return WHOLE.matcher(sentence).find();
    }

    private static boolean endsWithAbbreviation(String text, int start, int end) {
        return ABBREVIATION
                .matcher(text.substring(Math.max(start, end - 8), end))
                .find();
    }

    private static void addAll(String text, int from, int to, List<Span> found) {
        int start = from;
        while (to - start > LONG) {
            int cut = cut(text, start, to);
            add(text, start, cut, found);
            start = cut;
        }
        add(text, start, to, found);
    }

    /**
     * Where to cut a stretch that is too long: where it pauses, else at a space, else anywhere but inside a character.
     */
    private static int cut(String text, int start, int to) {
        int limit = Math.min(to, start + 2 * LONG);
        int pause = first(PAUSE, text, start + LONG / 2, limit);
        int space = first(SPACE, text, start + LONG, limit);
        int cut = pause >= 0 ? pause : space >= 0 ? space : limit;
        return cut < to && Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
    }

    private static int first(Pattern pattern, String text, int from, int to) {
        var matcher = pattern.matcher(text).region(Math.min(from, to), to);
        return matcher.find() ? matcher.end() : -1;
    }

    private static void add(String text, int from, int to, List<Span> found) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            found.add(new Span(start, end));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
