package dev.rehearsal.assessment.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Sorts out what must never earn a level, however near it comes to a reference statement. */
public final class Gates {

    private static final double ECHOED = 0.85;
    private static final double LITTLE_GRAMMAR = 0.15;
    private static final double MOSTLY_LISTED = 0.6;
    private static final double IN_ORDER = 0.6;
    private static final int FRAGMENT = 4;
    private static final int LONG_RUN = 8;
    private static final int ITEM = 8;
    private static final int SPELLED_OUT = 3;

    /** Fewer words between the signs are a chain of keywords. */
    private static final int WORDS_TO_A_SIGN = 2;

    /** One figure in so many words. */
    private static final int FIGURES_OF_NOTES = 10;

    private static final Pattern RELATION = Pattern.compile("[\u2192=<>\u2264\u2265\u2248\u00B1\u2260]|->|\\bw/");

    /** An equation with a figure on either side says something, however few words it has. */
    private static final Pattern CALCULATION = Pattern.compile("\\d\\s*%?\\s*=|=\\s*[~<>]?\\s*\\d");

    private static final Pattern IGNORANCE = Pattern.compile(
            "\\b(?:don't|do not|wouldn't|didn't) (?:really |actually |even )?(?:know|remember|recall|understand)\\b"
                    + "|\\bno (?:idea|clue)\\b|\\bnot (?:really |so |too |very )?(?:sure|familiar|certain)\\b"
                    + "|\\b(?:never|haven't|have not) (?:really |ever |actually )?(?:heard|used|worked|thought|done|seen)\\b");

    /** Words of praise and plan that fit any question. */
    private static final Set<String> EMPTY_TALK = stems(
            "best practice practices follow ensure proper properly careful fast scalable scale robust reliable solution solutions system good great important fine nice"
                    + " modern state art industry standard approach quality high use using work works working problem design"
                    + " experience team people future proof optimal efficient effective powerful easy simple need needs help"
                    + " question answer idea start first step point way everything perfect strong amazing years senior expert"
                    + " tend general generally depend depends honest honestly day end time lot look confident led leading company companies build built building always never");

    /** By identity: a sentence is read once and heard again with every turn that follows it. */
    private static final Cache<Phrase, Gate> ALONE =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

    private Gates() {}

    /**
     * Whether this sentence may count.
     *
     * @param sentence of the candidate
     * @param heard what the interviewer has said before it, sentence by sentence, and the brief
     */
    public static Gate of(Phrase sentence, Collection<Phrase> heard) {
        var alone = ALONE.get(sentence, Gates::alone);
        return alone == Gate.OPEN && heard.stream().anyMatch(earlier -> echoes(sentence, earlier)) ? Gate.ECHO : alone;
    }

    /**
     * What a list of keywords is that stands among sentences: short enough to be a heading or an item, it may go with
     * them.
     */
    public static Gate amongSentences(Phrase list) {
        return list.length() <= ITEM && list.enumeration() <= MOSTLY_LISTED ? Gate.FRAGMENT : Gate.KEYWORDS;
    }

    private static Gate alone(Phrase sentence) {
        if (sentence.plain().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Gate.EMPTY;
        }
        if (Injections.madeBy(sentence.plain())) {
            return Gate.INJECTION;
        }
        if (isGeneric(sentence)) {
            return Gate.GENERIC;
        }
        return isList(sentence) ? Gate.KEYWORDS : Gate.OPEN;
    }

    private static boolean isGeneric(Phrase sentence) {
        if (EMPTY_TALK.containsAll(sentence.terms().keySet())) {
            return true;
        }
        return IGNORANCE.matcher(sentence.plain().toLowerCase(Locale.ROOT)).find()
                && !sentence.words().contains("but");
    }

    private static boolean isList(Phrase sentence) {
        if (calculates(sentence) || isShorthand(sentence)) {
            return false;
        }
        int length = sentence.length();
        boolean dense = length > FRAGMENT && sentence.grammar() < LITTLE_GRAMMAR;
        if (dense || sentence.longestRun() > LONG_RUN || sentence.enumeration() > MOSTLY_LISTED) {
            return true;
        }
        return !sentence.isClause() && length <= FRAGMENT;
    }

    /**
     * Notes have signs for grammar and figures for claims; a list of keywords has neither, or a sign after every word.
     */
    private static boolean isShorthand(Phrase sentence) {
        long figures = sentence.words().stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .count();
        long signs = RELATION.matcher(sentence.plain()).results().count();
        return FIGURES_OF_NOTES * figures >= sentence.length()
                && signs > 0
                && WORDS_TO_A_SIGN * signs <= sentence.length()
                && sentence.enumeration() <= MOSTLY_LISTED;
    }

    private static boolean calculates(Phrase sentence) {
        return CALCULATION.matcher(sentence.plain()).find()
                && sentence.words().stream()
                                .filter(word -> word.length() >= SPELLED_OUT && Character.isLetter(word.charAt(0)))
                                .distinct()
                                .count()
                        <= LONG_RUN;
    }

    private static boolean echoes(Phrase sentence, Phrase heard) {
        var own = sentence.terms();
        // Who is asked whether it grows and says that it shrinks gives nothing back.
        if (own.entrySet().stream()
                .anyMatch(term -> term.getValue() * heard.terms().getOrDefault(term.getKey(), 0) < 0)) {
            return false;
        }
        long given = own.entrySet().stream()
                .filter(term -> term.getValue().equals(heard.terms().get(term.getKey())))
                .count();
        // Who answers in the words of the question puts them together anew.
        return given >= ECHOED * own.size()
                && inOrder(sentence.words(), heard.words())
                        >= IN_ORDER * sentence.words().size();
    }

    /** How many of the words stand in the same order in both. */
    private static int inOrder(List<String> own, List<String> heard) {
        var longest = new int[heard.size() + 1];
        for (var word : own) {
            int diagonal = 0;
            for (int i = 1; i <= heard.size(); i++) {
                int above = longest[i];
                longest[i] = word.equals(heard.get(i - 1)) ? diagonal + 1 : Math.max(above, longest[i - 1]);
                diagonal = above;
            }
        }
        return longest[heard.size()];
    }

    private static Set<String> stems(String words) {
        return Phrase.of(words).terms().keySet();
    }
}
