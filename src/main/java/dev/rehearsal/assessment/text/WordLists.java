package dev.rehearsal.assessment.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The short lists of English words that come as resource files. */
final class WordLists {

    /** Words that carry no subject matter. */
    static final Set<String> FUNCTION = words("function-words.txt");

    /** Words that show that somebody forms a clause. */
    static final Set<String> CLAUSE = words("clause-words.txt");

    /** For each word that has an opposite: the stem under which it and its opposites are one, with its sign. */
    static final Map<String, Term> OPPOSITES = opposites();

    private WordLists() {}

    private static Map<String, Term> opposites() {
        var found = new HashMap<String, Term>();
        for (var line : lines("opposites.txt")) {
            var sides = line.split("\\|", 2);
            var name = "~" + Stemmer.stem(split(sides[0]).findFirst().orElseThrow());
            split(sides[0]).forEach(word -> found.putIfAbsent(word, new Term(name, 1)));
            split(sides[1]).forEach(word -> found.putIfAbsent(word, new Term(name, -1)));
        }
        return Map.copyOf(found);
    }

    private static Set<String> words(String file) {
        return lines(file).stream().flatMap(WordLists::split).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> split(String line) {
        return Stream.of(line.strip().split("\\s+"));
    }

    private static List<String> lines(String file) {
        try (var stream = WordLists.class.getResourceAsStream("/judge/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks judge/" + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
