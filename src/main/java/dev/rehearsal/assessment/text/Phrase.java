package dev.rehearsal.assessment.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a sentence says, as far as single words can tell.
 *
 * @param plain without formatting and invisible characters
 * @param words all of them, in lower case, numbers as figures, marks that separate clauses among them
 * @param terms those with subject matter, by stem, with their sign
 * @param numbers figures among them
 * @param leaning whether it says of things that they are together or apart
 */
public record Phrase(
        String plain, List<String> words, Map<String, Integer> terms, Set<String> numbers, Leaning leaning) {

    private static final int REACH = 5;

    public Phrase {
        words = List.copyOf(words);
        terms = Map.copyOf(terms);
        numbers = Set.copyOf(numbers);
    }

    /** Reads a sentence. */
    public static Phrase of(String sentence) {
        var plain = Words.plain(sentence);
        var words = Numerals.figures(Words.of(plain));
        var terms = terms(words);
        var numbers = terms.keySet().stream()
                .filter(stem -> Character.isDigit(stem.charAt(0)))
                .toList();
        // Most sentences are plain already, and who keeps both keeps one.
        return new Phrase(
                plain.equals(sentence) ? sentence : plain, words, terms, Set.copyOf(numbers), Leaning.of(words));
    }

    private static Map<String, Integer> terms(List<String> words) {
        var terms = new LinkedHashMap<String, Integer>();
        int denied = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (Denials.endsBefore(word)) {
                denied = 0;
            } else if (Denials.isAt(words, i)) {
                denied = REACH;
            } else if (carries(word)) {
                var term = term(word);
                terms.merge(
                        term.stem(),
                        denied > 0 ? -term.sign() : term.sign(),
                        (a, b) -> a.equals(b) ? a : Integer.valueOf(0));
                denied--;
            }
        }
        return terms;
    }

    private static Term term(String word) {
        var opposite = WordLists.OPPOSITES.get(word);
        return opposite == null ? new Term(Vocabulary.shared(Stemmer.stem(word)), 1) : opposite;
    }

    private static boolean carries(String word) {
        if (!Words.isWord(word)) {
            return false;
        }
        boolean letter = word.length() == 1 && !Character.isDigit(word.charAt(0));
        return WordLists.OPPOSITES.containsKey(word) || !(letter || WordLists.FUNCTION.contains(word));
    }

    /** How many words it has. */
    public int length() {
        return (int) words.stream().filter(Words::isWord).count();
    }

    /** Whether it is a clause rather than a list of keywords. */
    public boolean isClause() {
        return words.stream().anyMatch(WordLists.CLAUSE::contains);
    }

    /** Share of its words that carry grammar only; talk has some thirty in a hundred, a list of keywords hardly any. */
    public double grammar() {
        int length = length();
        return length == 0
                ? 0
                : (double) words.stream().filter(WordLists.FUNCTION::contains).count() / length;
    }

    /** Length of the longest row of words that no grammar holds together. */
    public int longestRun() {
        int longest = 0;
        int run = 0;
        for (var word : words) {
            run = Words.isWord(word) && !WordLists.FUNCTION.contains(word) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Share of its words that stand in a row of short items between commas. */
    public double enumeration() {
        var items = new ArrayList<Integer>();
        int item = 0;
        for (var word : words) {
            if (word.equals(",") || word.equals(";")) {
                items.add(item);
                item = 0;
            } else if (Words.isWord(word) && !word.equals("and") && !word.equals("or")) {
                item++;
            }
        }
        items.add(item);
        int listed = items.stream()
                .filter(size -> size > 0 && size <= 3)
                .mapToInt(size -> size)
                .sum();
        long rows = items.stream().filter(size -> size > 0 && size <= 3).count();
        return rows < 4 || length() == 0 ? 0 : (double) listed / length();
    }
}
