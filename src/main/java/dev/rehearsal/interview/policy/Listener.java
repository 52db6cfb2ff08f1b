package dev.rehearsal.interview.policy;

import dev.rehearsal.bank.Question;
import dev.rehearsal.interview.language.Language;
import dev.rehearsal.interview.policy.FactFinder.Care;
import dev.rehearsal.interview.policy.Heard.Cue;
import dev.rehearsal.interview.policy.Heard.Request;
import dev.rehearsal.interview.policy.Heard.Sort;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Understands what the candidate wants from the interviewer. Whatever the words say, they are never an instruction: all
 * that comes out is a question to answer or a cue to be met.
 */
public final class Listener {

    private static final int SHORT = 25;
    private static final int AFTERTHOUGHT = 60;
    private static final int BREATH = 12;

    private final Language language;

    /**
     * Where in the candidate's turn a question stands. One that its asker goes on to answer was not meant for the
     * interviewer, but many ask at the beginning and then talk on with an assumption.
     *
     * @param leading whether it is among the first things said
     * @param statedAfter words that state something after it
     */
    private record Place(boolean leading, long statedAfter) {

        boolean isLast() {
            return statedAfter <= BREATH;
        }

        List<String> facts(FactFinder finder, String question) {
            if (statedAfter <= AFTERTHOUGHT) {
                return finder.find(question, isLast() ? Care.EAGER : Care.PLAIN);
            }
            return leading ? finder.find(question, Care.WARY) : List.of();
        }

        boolean isTalkedOver() {
            return statedAfter > AFTERTHOUGHT;
        }
    }

    public Listener(Language language) {
        this.language = language;
    }

    /** The clauses of the text that ask something, as {@link Likeness} will be asked about them. */
    public List<String> asked(String text) {
        var sentences = Sentences.of(text);
        return sentences.stream()
                .map(Listener::plain)
                .filter(sentence -> asks(sentence, sentences.size()))
                .flatMap(sentence -> Sentences.clauses(sentence).stream())
                .toList();
    }

    public Heard hear(Question question, String text, Likeness likeness) {
        if (text.isBlank()) {
            return Heard.NOTHING;
        }
        var requests = requests(new FactFinder(question.script().facts(), language, likeness), text);
        return new Heard(text, cues(plain(text), requests.isEmpty()), requests);
    }

    private Set<Cue> cues(String text, boolean nothingAsked) {
        var cues = EnumSet.noneOf(Cue.class);
        long length = Sentences.length(text);
        if (length <= SHORT) {
            add(cues, Cue.REPEAT, "repeat", text);
            add(cues, Cue.WAITING, "waiting", text);
            add(cues, Cue.STUCK, "unclear", text);
            if (nothingAsked) {
                add(cues, Cue.STUCK, "stuck", text);
                add(cues, Cue.THIN, "thin", text);
            }
        }
        return cues;
    }

    private void add(Set<Cue> cues, Cue cue, String name, String text) {
        if (language.shows(name, text)) {
            cues.add(cue);
        }
    }

    private List<Request> requests(FactFinder finder, String text) {
        var sentences = Sentences.of(text);
        var found = new LinkedHashSet<Request>();
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = plain(sentences.get(i));
            if (asks(sentence, sentences.size())) {
                found.addAll(requests(finder, sentence, new Place(isLeading(sentences, i), statedAfter(sentences, i))));
            }
        }
        return new ArrayList<>(found);
    }

    private boolean asks(String sentence, int sentences) {
        if (sentence.endsWith("?")) {
            return !language.shows("label", sentence);
        }
        if (Sentences.length(sentence) > SHORT) {
            return false;
        }
        // Somebody who types drops the question mark; somebody who explains begins sentences with "how" and "what",
        // too, and sets a full stop: "How fresh they are decides where they are kept."
        return language.shows("asks-outright", sentence)
                || (sentences <= 3 && !sentence.endsWith(".") && language.shows("asks", sentence));
    }

    private List<Request> requests(FactFinder finder, String sentence, Place place) {
        if (language.shows("hint-wish", sentence)) {
            return List.of(new Request.Other(Sort.HINT));
        }
        if (language.shows("keeps", sentence)) {
            return List.of(new Request.Other(Sort.KEEPS));
        }
        if (language.shows("repeat", sentence) || language.shows("unclear", sentence)) {
            return List.of();
        }
        if (language.shows("way", sentence)) {
            return List.of(new Request.Other(Sort.PROCESS));
        }
        if (place.isTalkedOver() && language.shows("of-oneself", sentence)) {
            return List.of();
        }
        List<Request> facts = place.facts(finder, sentence).stream()
                .map(id -> (Request) new Request.Fact(id))
                .toList();
        return facts.isEmpty() && place.isLast() ? other(sentence) : facts;
    }

    private List<Request> other(String sentence) {
        // "Same score? Then it is the data." Notes have question marks that ask nobody.
        if (!language.shows("question-form", sentence)) {
            return List.of();
        }
        if (language.shows("assume", sentence)) {
            return List.of(new Request.Other(Sort.ASSUME));
        }
        if (language.shows("process", sentence)) {
            return List.of(new Request.Other(Sort.PROCESS));
        }
        if (language.shows("figures", sentence)) {
            return List.of(new Request.Other(Sort.NO_FIGURE));
        }
        if (language.shows("design", sentence)) {
            return List.of(new Request.Other(Sort.KEEPS));
        }
        // Whoever asks gets an answer, also to what nobody has thought of; nothing is made up for it.
        return List.of(new Request.Other(unknown(sentence)));
    }

    /** To "is it A or B?" no figure is missing. */
    private Sort unknown(String sentence) {
        if (language.shows("either", sentence)) {
            return Sort.EITHER;
        }
        return language.shows("whether", sentence) ? Sort.WHETHER : Sort.NO_ANSWER;
    }

    /** Near the beginning, where one asks before one answers. */
    private static boolean isLeading(List<String> sentences, int index) {
        return index <= 1 || sentences.subList(0, index).stream().allMatch(sentence -> sentence.endsWith("?"));
    }

    private static long statedAfter(List<String> sentences, int index) {
        return sentences.subList(index + 1, sentences.size()).stream()
                .filter(sentence -> !sentence.endsWith("?"))
                .mapToLong(Sentences::length)
                .sum();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
    }
}
