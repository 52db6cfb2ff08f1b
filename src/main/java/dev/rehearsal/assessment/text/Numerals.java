package dev.rehearsal.assessment.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes numbers that are spelled in words as figures, so that "fifty thousand" and "50,000" are the same word. */
final class Numerals {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("dozen", 12));
    private static final Map<String, Long> BIG = Map.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "k",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L);

    private Numerals() {}

    /** The same words with every number as a figure: "a hundred and twenty million keys" is "120000000 keys". */
    static List<String> figures(List<String> words) {
        var result = new ArrayList<String>(words.size());
        int i = 0;
        while (i < words.size()) {
            int end = end(words, i);
            if (end > i) {
                result.add(plain(value(words.subList(i, end))));
                i = end;
            } else {
                result.add(words.get(i));
                i++;
            }
        }
        return result;
    }

    private static int end(List<String> words, int from) {
        int i = from;
        boolean article = isOne(words.get(i)) && i + 1 < words.size() && BIG.containsKey(words.get(i + 1));
        if (!article && !isNumber(words.get(i))) {
            return from;
        }
        i++;
        while (i < words.size() && goesOn(words, i)) {
            i++;
        }
        return i;
    }

    private static boolean goesOn(List<String> words, int at) {
        if (isNumber(words.get(at))) {
            return !startsAnother(words, at);
        }
        return words.get(at).equals("and")
                && BIG.containsKey(words.get(at - 1))
                && at + 1 < words.size()
                && SMALL.containsKey(words.get(at + 1));
    }

    /** "5 10" are two numbers, "twenty five" and "5 thousand" are one. */
    private static boolean startsAnother(List<String> words, int at) {
        var word = words.get(at);
        var before = words.get(at - 1);
        if (BIG.containsKey(word)) {
            return false;
        }
        if (Character.isDigit(word.charAt(0)) || Character.isDigit(before.charAt(0))) {
            return true;
        }
        return SMALL.containsKey(before) && !(SMALL.get(before) >= 20 && SMALL.getOrDefault(word, 99) < 10);
    }

    private static BigDecimal value(List<String> words) {
        var total = BigDecimal.ZERO;
        var current = BigDecimal.ZERO;
        for (var word : words) {
            if (BIG.containsKey(word)) {
                current =
                        (current.signum() == 0 ? BigDecimal.ONE : current).multiply(BigDecimal.valueOf(BIG.get(word)));
                if (BIG.get(word) >= 1_000) {
                    total = total.add(current);
                    current = BigDecimal.ZERO;
                }
            } else if (SMALL.containsKey(word)) {
                current = current.add(BigDecimal.valueOf(SMALL.get(word)));
            } else if (Character.isDigit(word.charAt(0))) {
                current = current.add(figure(word));
            }
        }
        return total.add(current);
    }

    private static BigDecimal figure(String word) {
        var digits = new StringBuilder();
        word.replace(",", "").codePoints().limit(30).forEach(c -> {
            int digit = Character.digit(c, 10);
            digits.append(digit >= 0 ? String.valueOf(digit) : ".");
        });
        var text = digits.toString();
        return text.indexOf('.') == text.lastIndexOf('.') && !text.endsWith(".")
                ? new BigDecimal(text)
                : new BigDecimal(text.replace(".", "0"));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static boolean isNumber(String word) {
        boolean spelled = SMALL.containsKey(word) || (BIG.containsKey(word) && !word.equals("k"));
        return spelled || Character.isDigit(word.charAt(0));
    }

    private static boolean isOne(String word) {
        return word.equals("a") || word.equals("one");
    }
}
