package dev.rehearsal.bank.web;

import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Question;
import dev.rehearsal.bank.Question.Profile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the bank; everything left out matches.
 *
 * @param q words that all have to occur, in the title, the tags, or what the candidate is told
 * @param category any of these, as title or in lower case with hyphens
 * @param difficulty any of these
 * @param format design or drill
 * @param maxMinutes the time that somebody has
 */
record QuestionSearch(
        @Nullable String q,
        @Nullable List<String> category,
        @Nullable List<String> difficulty,
        @Nullable String format,
        @Nullable Integer maxMinutes) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The entries that match: the best first when there are words, else in the given order. */
    List<Entry> in(List<Entry> entries) {
        List<String> words = words(q == null ? "" : q);
        return entries.stream()
                .filter(this::fits)
                .map(entry -> new Match(entry, weight(entry, words)))
                .filter(match -> match.weight() > 0)
                .sorted(Comparator.comparingInt(Match::weight).reversed())
                .map(Match::entry)
                .toList();
    }

    private record Match(Entry entry, int weight) {}

    private boolean fits(Entry entry) {
        Profile profile = entry.question().profile();
        return among(category, profile.category().title())
                && among(difficulty, profile.difficulty().id())
                && (format == null || same(format, profile.format().id()))
                && (maxMinutes == null || profile.time().toMinutes() <= maxMinutes);
    }

    private static boolean among(@Nullable List<String> wanted, String value) {
        return wanted == null || wanted.isEmpty() || wanted.stream().anyMatch(one -> same(one, value));
    }

    private static boolean same(String one, String other) {
        return String.join(" ", words(one)).equals(String.join(" ", words(other)));
    }

    /** How well an entry fits: 0 when a word does not occur at all. */
    private static int weight(Entry entry, List<String> words) {
        Question question = entry.question();
        Profile profile = question.profile();
        List<String> title = words(profile.title());
        List<String> tags = words(
                String.join(" ", profile.tags()) + " " + profile.category().title());
        List<String> text = words(Stream.of(
                        List.of(question.brief().problem(), question.id().value()),
                        question.brief().functional(),
                        question.brief().nonFunctional(),
                        question.brief().constraints())
                .flatMap(List::stream)
                .reduce("", (all, more) -> all + " " + more));
        int weight = 1;
        for (String word : words) {
            int found = begins(title, word) * 16 + begins(tags, word) * 4 + begins(text, word);
            if (found == 0) {
                return 0;
            }
            weight += found;
        }
        return weight;
    }

    private static int begins(List<String> words, String word) {
        return words.stream().anyMatch(candidate -> candidate.startsWith(word)) ? 1 : 0;
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
