package dev.rehearsal.interview.policy;

import dev.rehearsal.bank.Question.Fact;
import dev.rehearsal.interview.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the facts that a question asks for: by the words of the fact, rare words counting more than common ones, and by
 * the meaning of each of its clauses.
 */
final class FactFinder {

    /** A word that two facts of eight share still decides; one that most share does not. */
    private static final double ENOUGH = 0.7;

    /** How near in meaning a clause must be when no word gives it away, and when it may be asking for more. */
    private static final double NEAR = 0.68;

    private static final double VERY_NEAR = 0.74;

    private static final double ALMOST_THE_SAME = 0.8;

    private final List<Fact> facts;
    private final Set<String> filler;
    private final Likeness likeness;

    FactFinder(List<Fact> facts, Language language, Likeness likeness) {
        this.facts = facts;
        this.filler = language.filler().stream().flatMap(Sentences::words).collect(Collectors.toSet());
        this.likeness = likeness;
    }

    private record Match(Fact fact, Set<String> words, double weight) {}

    /** How much must speak for a fact; the less certain it is that anything was asked, the more. */
    enum Care {
        /** A clause about nothing but what an author's phrase is about is enough, however common its words are. */
        EAGER(NEAR),
        PLAIN(NEAR),
        /** A single word in common may be chance. */
        WARY(ALMOST_THE_SAME);

        private final double near;

        Care(double near) {
            this.near = near;
        }
    }

    /** The facts; several when the question asks for several things. */
    List<String> find(String question, Care care) {
        var found = new LinkedHashSet<>(byWords(question, care));
        double enough = found.isEmpty() ? care.near : VERY_NEAR;
        Sentences.clauses(question).stream()
                // What words have answered asks for nothing more, whatever it comes near.
                .filter(clause -> byWords(clause, care).stream().noneMatch(found::contains))
                .flatMap(clause -> byMeaning(clause, enough).or(() -> byPhrase(clause, care)).stream())
                .toList()
                .forEach(found::add);
        return List.copyOf(found);
    }

    private Optional<String> byMeaning(String clause, double enough) {
        return facts.stream()
                .filter(fact -> likeness.of(clause, fact.asks()) >= enough)
                .max(Comparator.comparingDouble(fact -> likeness.of(clause, fact.asks())))
                .map(Fact::id);
    }

    private List<String> byWords(String question, Care care) {
        var asked = Sentences.words(question).collect(Collectors.toSet());
        var matches = facts.stream()
                .map(fact -> match(fact, asked))
                .filter(match -> speaks(match, care))
                .sorted(Comparator.comparingDouble(Match::weight).reversed())
                .toList();
        var found = new ArrayList<String>();
        var spent = new HashSet<String>();
        for (Match match : matches) {
            // A word that has led to one fact does not lead to a second one.
            if (weight(without(match.words(), spent)) >= ENOUGH) {
                found.add(match.fact().id());
                spent.addAll(match.words());
            }
        }
        return found;
    }

    private static boolean speaks(Match match, Care care) {
        return match.weight() >= ENOUGH && (care != Care.WARY || match.words().size() > 1);
    }

    private Optional<String> byPhrase(String clause, Care care) {
        var said = facts.stream()
                .filter(fact -> fact.alsoAskedAs().stream().anyMatch(phrase -> isAll(phrase, clause, care)))
                .map(Fact::id)
                .toList();
        return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
    }

    /** Whether a clause says a phrase and nothing else; where it may be meant for nobody, to the letter. */
    private boolean isAll(String phrase, String clause, Care care) {
        var topics = topics(clause);
        return care == Care.EAGER
                ? !topics.isEmpty() && topics(phrase).equals(topics)
                : Sentences.words(phrase)
                        .toList()
                        .equals(Sentences.words(clause).toList());
    }

    private Match match(Fact fact, Set<String> asked) {
        var words = new HashSet<String>();
        for (String phrase : fact.alsoAskedAs()) {
            var phraseWords = topics(phrase);
            if (!phraseWords.isEmpty() && asked.containsAll(phraseWords)) {
                words.addAll(phraseWords);
            }
        }
        var own = topics(fact.asks());
        var shared = own.stream().filter(asked::contains).collect(Collectors.toSet());
        if (words.isEmpty() && shared.size() * 2 <= own.size()) {
            return new Match(fact, Set.of(), 0);
        }
        words.addAll(shared);
        return new Match(fact, words, weight(words));
    }

    private double weight(Set<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        long sharing =
                facts.stream().filter(fact -> vocabulary(fact).contains(word)).count();
        return Math.log(1 + (double) facts.size() / Math.max(1, sharing)) / Math.log(1 + facts.size());
    }

    private Set<String> vocabulary(Fact fact) {
        var all = new HashSet<>(topics(fact.asks()));
        fact.alsoAskedAs().forEach(phrase -> all.addAll(topics(phrase)));
        return all;
    }

    private Set<String> topics(String text) {
        return Sentences.words(text).filter(word -> !filler.contains(word)).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> words, Set<String> spent) {
        return words.stream().filter(word -> !spent.contains(word)).collect(Collectors.toSet());
    }
}
