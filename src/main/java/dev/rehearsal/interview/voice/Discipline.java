package dev.rehearsal.interview.voice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Listens to a model word by word and lets out what keeps to the rules. What may turn into a breach with its next word
 * is held back until that word has come, so that nothing has to be unsaid.
 */
final class Discipline {

    private static final double GIVEN_AWAY = 0.6;
    private static final double SUSPICIOUS = 0.34;

    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;:] )\\p{Lu}[\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"')\\u201D\\u2019]*\\s");

    private final Known known;
    private final int limit;
    private final boolean asks;
    private final StringBuilder heard = new StringBuilder();
    private final Leak leak;
    private int released;
    /** How far the words were checked, and how many they were. */
    private int checked;

    private int count;
    private int sentence;
    private boolean asked;

    /**
     * @param limit how many words there may be
     * @param asks whether the move asks something
     */
    Discipline(Known known, int limit, boolean asks) {
        this.known = known;
        this.limit = limit;
        this.asks = asks;
        this.leak = new Leak(known.secrets());
    }

    /** More has come. After the question is asked, nothing more is heard. */
    Optional<Breach> hear(String words) {
        if (asked) {
            return Optional.empty();
        }
        heard.append(words);
        return check(false);
    }

    /** Nothing more will come. */
    Optional<Breach> end() {
        if (!asked) {
            while (!heard.isEmpty() && Character.isWhitespace(heard.charAt(heard.length() - 1))) {
                heard.setLength(heard.length() - 1);
            }
        }
        var breach = check(true);
        return breach.isEmpty() && asks && !asked ? Optional.of(Breach.NO_QUESTION) : breach;
    }

    /** What may be said now. */
    String release() {
        int to = asked ? heard.length() : safeEnd();
        if (to <= released) {
            return "";
        }
        var text = heard.substring(released, to);
        released = to;
        return text;
    }

    /** What has been let out. */
    String said() {
        return heard.substring(0, released);
    }

    /** Lets out the rest: it was checked to its end. */
    String rest() {
        var rest = heard.substring(released);
        released = heard.length();
        return rest;
    }

    private Optional<Breach> check(boolean whole) {
        int end = whole ? heard.length() : wordEnd();
        if (end <= checked && !whole) {
            return Optional.empty();
        }
        var text = heard.substring(0, end);
        var current = text.substring(Math.min(sentence, end)).strip();
        var breach = breach(text, current.toLowerCase(Locale.ROOT).replace('\u2019', '\''), whole);
        if (breach.isPresent()) {
            return breach;
        }
        checked = end;
        int question = text.indexOf('?');
        if (question >= 0) {
            asked = true;
            heard.setLength(question + 1);
            return asks ? Optional.empty() : Optional.of(Breach.NEEDLESS_QUESTION);
        }
        sentence = lastSentence(text);
        return Optional.empty();
    }

    private Optional<Breach> breach(String text, String current, boolean whole) {
        var rude = Manners.breach(current, known.words().contains("rubric"));
        if (rude.isPresent()) {
            return rude;
        }
        if (known.repeats(current)) {
            return Optional.of(Breach.SUMMARY);
        }
        var fresh = text.substring(Math.min(checked, text.length()));
        count += Vocabulary.count(fresh);
        if (count > limit) {
            return Optional.of(Breach.LENGTH);
        }
        var under = text.substring(Math.min(sentence, text.length()));
        if (!known.figures().containsAll(Figures.of(whole ? under : Figures.settled(under)))) {
            return Optional.of(Breach.NEW_FIGURE);
        }
        if (isNew(NAME, text)) {
            return Optional.of(Breach.NEW_NAME);
        }
        leak.said(Vocabulary.of(fresh));
        return leak.largest() >= GIVEN_AWAY ? Optional.of(Breach.LEAK) : Optional.empty();
    }

    /** Looks at what was not checked yet, and behind it for what stands before. */
    private boolean isNew(Pattern pattern, String text) {
        return pattern.matcher(text)
                .region(Math.min(checked, text.length()), text.length())
                .useTransparentBounds(true)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .anyMatch(word -> !known.words().contains(word));
    }

    /** The end of the last whole word; the word under way may become any other. */
    private int wordEnd() {
        for (int i = heard.length() - 1; i >= 0; i--) {
            if (Character.isWhitespace(heard.charAt(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private int safeEnd() {
        int end = wordEnd();
        if (leak.largest() >= SUSPICIOUS) {
            return released;
        }
        boolean mayPraise = Manners.isLeading(heard.substring(Math.min(sentence, end), end));
        return mayPraise ? Math.min(sentence, end) : settledEnd(end);
    }

    /** Where the figure begins that the next word may make another of, if there is one. */
    private int settledEnd(int end) {
        int from = Math.min(sentence, end);
        return from + Figures.settled(heard.substring(from, end)).length();
    }

    private int lastSentence(String text) {
        int last = sentence;
        var end = SENTENCE_END.matcher(text).region(Math.min(sentence, text.length()), text.length());
        while (end.find()) {
            last = end.end();
        }
        return last;
    }
}
