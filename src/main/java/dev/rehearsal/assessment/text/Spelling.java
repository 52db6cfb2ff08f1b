package dev.rehearsal.assessment.text;

import java.util.List;

/** Forgives one slip in a long word: a letter too many, too few, another one, or two that changed places. */
final class Spelling {

    private Spelling() {}

    /** The known word that was meant, or the word as it is. */
    static String among(List<String> known, String word, int shortest) {
        if (word.length() < shortest || known.contains(word)) {
            return word;
        }
        return known.stream().filter(meant -> isSlip(word, meant)).findFirst().orElse(word);
    }

    private static boolean isSlip(String word, String meant) {
        if (word.charAt(0) != meant.charAt(0) || Math.abs(word.length() - meant.length()) > 1) {
            return false;
        }
        int same = 0;
        int end = Math.min(word.length(), meant.length());
        while (same < end && word.charAt(same) == meant.charAt(same)) {
            same++;
        }
        var rest = word.substring(same);
        var wanted = meant.substring(same);
        return after(rest, 1).equals(wanted)
                || rest.equals(after(wanted, 1))
                || after(rest, 1).equals(after(wanted, 1))
                || isSwapped(rest, wanted);
    }

    private static boolean isSwapped(String rest, String wanted) {
        return rest.length() > 1
                && wanted.length() > 1
                && rest.charAt(0) == wanted.charAt(1)
                && rest.charAt(1) == wanted.charAt(0)
                && after(rest, 2).equals(after(wanted, 2));
    }

    private static String after(String text, int letters) {
        return text.substring(Math.min(letters, text.length()));
    }
}
