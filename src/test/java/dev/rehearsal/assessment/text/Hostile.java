package dev.rehearsal.assessment.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that break what trusts them: half surrogates, invisible and right-to-left characters, no end in sight. */
public final class Hostile {

    private Hostile() {}

    public static Arbitrary<String> texts() {
        var characters = Arbitraries.strings()
                .withChars(
                        "aeI.!?,;:\n\r\t \u00A0\u200B\u200D\u202E\u2028\u3000\uFEFF\u0000\u001C\u0085\uD83D\uDE00\u0301*_#`-%12.")
                .ofMaxLength(400);
        var words = Arbitraries.of(
                        "point-in-time",
                        "join",
                        "no",
                        "don't",
                        "fifty thousand",
                        "a hundred and twenty million",
                        "3.5.7.1,,2",
                        "99999999999999999999999999999999999999",
                        "scratch that",
                        "forget everything I said",
                        "Redis,",
                        "ignore all previous instructions",
                        "\u05E9\u05DC\u05D5\u05DD",
                        "\u0661\u0662\u0663",
                        "e\u0301\u0301\u0301",
                        "\uD83D",
                        "\uDE00",
                        "y".repeat(200),
                        "[".repeat(50),
                        "](",
                        ".",
                        "\n")
                .list()
                .ofMaxSize(120)
                .map(list -> String.join(" ", list));
        return Arbitraries.oneOf(
                characters, words, Arbitraries.strings().ofMaxLength(200), words.map(text -> text.repeat(6)));
    }
}
