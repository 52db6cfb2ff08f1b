package dev.rehearsal.interview.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts spoken text into sentences and words. */
final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[.?!])[\"')\\]]*\\s+|\\n+");
    private static final Pattern JOINT = Pattern.compile(
            "[,;:]?\\s+and\\s+(?=(what|how|which|who|when|where|is|are|do|does|did|can|could|roughly|also)\\b)|[,;:]\\s+(?=(what|how|which|who|when|where)\\b)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Sentences() {}

    static List<String> of(String text) {
        return Arrays.stream(END.split(text.strip()))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** The questions that one sentence joins: "how many are there, and how fast are they?" */
    static List<String> clauses(String sentence) {
        return Arrays.stream(JOINT.split(sentence))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
    }

    /** Words in lower case and without the endings that only grammar needs. */
    static Stream<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(Sentences::stem);
    }

    static long length(String text) {
        return words(text).count();
    }

    // Enough to match a question with the words of a fact: "requests" and "request", "latencies" and "latency".
    private static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
            return word.substring(0, word.length() - 1);
        }
        return word;
    }
}
