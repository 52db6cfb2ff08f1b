package dev.rehearsal.interview.voice;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a text by their value, so that "120M", "120 million" and "a hundred and twenty million" are one, and
 * "100" and "100 thousand" are two. Small numbers in words are no figures: people say "one more thing".
 */
final class Figures {

    private static final BigDecimal SMALL = BigDecimal.valueOf(12);

    private static final Map<String, Long> UNITS = Map.ofEntries(
            Map.entry("one", 1L),
            Map.entry("two", 2L),
            Map.entry("three", 3L),
            Map.entry("four", 4L),
            Map.entry("five", 5L),
            Map.entry("six", 6L),
            Map.entry("seven", 7L),
            Map.entry("eight", 8L),
            Map.entry("nine", 9L),
            Map.entry("ten", 10L),
            Map.entry("eleven", 11L),
            Map.entry("twelve", 12L),
            Map.entry("thirteen", 13L),
            Map.entry("fourteen", 14L),
            Map.entry("fifteen", 15L),
            Map.entry("sixteen", 16L),
            Map.entry("seventeen", 17L),
            Map.entry("eighteen", 18L),
            Map.entry("nineteen", 19L),
            Map.entry("twenty", 20L),
            Map.entry("thirty", 30L),
            Map.entry("forty", 40L),
            Map.entry("fifty", 50L),
            Map.entry("sixty", 60L),
            Map.entry("seventy", 70L),
            Map.entry("eighty", 80L),
            Map.entry("ninety", 90L));

    private static final Map<String, Long> SCALES = Map.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L);

    private static final Map<String, Long> SHORT = Map.of("k", 1_000L, "m", 1_000_000L, "bn", 1_000_000_000L);

    /** Every word that may begin a figure or go on with one. */
    static final Set<String> WORDS =
            Stream.of(UNITS, SCALES).flatMap(words -> words.keySet().stream()).collect(Collectors.toUnmodifiableSet());

    private static final String SCALE = anyOf(SCALES);
    private static final String UNIT = "(?:" + anyOf(UNITS) + ")";
    static final Pattern FIGURE = Pattern.compile(
            "(?<digits>\\d+(?:[.,]\\d+)*)(?:(?<short>" + anyOf(SHORT) + ")\\b|(?<scale>(?:[ -](?:" + SCALE
                    + ")\\b)*))" + "|\\b(?<words>(?:" + UNIT + "|a(?= (?:" + SCALE + ")\\b))(?:(?:[ -]| and )(?:" + UNIT
                    + "|" + SCALE + "))*)\\b");
    /** The next word may make another figure of it. */
    static final Pattern OPEN = Pattern.compile(
            "(?:\\d+(?:[.,]\\d+)*(?:[ -](?:" + SCALE + "))*|\\b(?:a|" + UNIT + "|" + SCALE + ")(?:(?:[ -]| and )(?:"
                    + UNIT + "|" + SCALE + "))*(?: and)?)\\s+$",
            Pattern.CASE_INSENSITIVE);

    private Figures() {}

    static Set<BigDecimal> of(String text) {
        var figures = new HashSet<BigDecimal>();
        var plain = text.toLowerCase(Locale.ROOT);
        if (!FigureSigns.anywhere(plain)) {
            return figures;
        }
        var found = FIGURE.matcher(plain);
        while (found.find()) {
            var words = found.group("words");
            if (words == null) {
                figures.add(digits(found.group("digits"), found.group("short"), found.group("scale")));
            } else if (spelled(words).compareTo(SMALL) > 0) {
                figures.add(plain(spelled(words)));
            }
        }
        return figures;
    }

    /** The text without a figure at its end that is not over yet. */
    static String settled(String text) {
        if (!FigureSigns.atTheEnd(text)) {
            return text;
        }
        var open = OPEN.matcher(text);
        return open.find() ? text.substring(0, open.start()) : text;
    }

    /** In an order that is the same in every run. */
    private static String anyOf(Map<String, Long> words) {
        return words.keySet().stream().sorted().collect(Collectors.joining("|"));
    }

    private static BigDecimal digits(String digits, @Nullable String shortly, @Nullable String scale) {
        var value = number(digits);
        if (shortly != null) {
            return plain(value.multiply(BigDecimal.valueOf(SHORT.getOrDefault(shortly, 1L))));
        }
        for (var word : String.valueOf(scale).strip().split("[ -]+", -1)) {
            value = value.multiply(BigDecimal.valueOf(SCALES.getOrDefault(word, 1L)));
        }
        return plain(value);
    }

    /** A comma before three digits groups them; what is no number otherwise is taken by its digits. */
    private static BigDecimal number(String digits) {
        var plain = digits.replaceAll(",(?=\\d{3}(?:\\D|$))", "").replace(',', '.');
        return plain.indexOf('.') == plain.lastIndexOf('.')
                ? new BigDecimal(plain)
                : new BigDecimal(plain.replace(".", ""));
    }

    private static BigDecimal spelled(String words) {
        long total = 0;
        long current = 0;
        for (var word : words.split("[ -]+", -1)) {
            long scale = SCALES.getOrDefault(word, 0L);
            if (scale > 0) {
                current = Math.max(1, current) * scale;
                if (scale >= 1_000) {
                    total += current;
                    current = 0;
                }
            } else {
                current += UNITS.getOrDefault(word, 0L);
            }
        }
        return BigDecimal.valueOf(total + current);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
