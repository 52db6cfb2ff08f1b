package dev.rehearsal.bank.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** Looks at texts as bags of words, to tell apart what says something from what only sounds different. */
final class Words {

    private static final Set<String> FILLERS = Set.of(
            ("a an the and or but nor of in on at to for from by with without as is are be been it its this that these those"
                            + " which who whom whose what how when where why not no than then so such also only just very well"
                            + " good better best great clearly clear properly proper really quite rather more most less least"
                            + " much many some any all each every other another same own into out over under up down about"
                            + " has have had does do did can could may might will would should i you we they he she them")
                    .split(" "));

    private Words() {}

    static int count(String text) {
        return new StringTokenizer(text).countTokens();
    }

    /** Lower case, with one space between words and nothing else. */
    static String plain(String text) {
        // By hand, because all texts of the bank come by here while the service starts.
        var plain = new StringBuilder(text.length());
        boolean between = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                between = true;
                continue;
            }
            if (between && !plain.isEmpty()) {
                plain.append(' ');
            }
            between = false;
            plain.append(Character.toLowerCase(c));
        }
        return plain.toString();
    }

    /** The words that carry the meaning, without endings. */
    static Set<String> content(String text) {
        var content = new HashSet<String>();
        var words = new StringTokenizer(plain(text));
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (!FILLERS.contains(word)) {
                content.add(stem(word));
            }
        }
        return content;
    }

    /** How much of the smaller of two texts the other one says too, from 0 to 1. */
    static double overlap(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        if (smaller == 0) {
            return 0;
        }
        return (double) common(one, other) / smaller;
    }

    /** How much of what two texts say together is said by both, from 0 to 1. */
    static double likeness(Set<String> one, Set<String> other) {
        int common = common(one, other);
        int all = one.size() + other.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static int common(Set<String> one, Set<String> other) {
        int common = 0;
        for (String word : one) {
            if (other.contains(word)) {
                common++;
            }
        }
        return common;
    }

    private static String stem(String word) {
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (word.length() > ending.length() + 3 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
