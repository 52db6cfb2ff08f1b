package dev.rehearsal.assessment.text;

import java.util.List;

/**
 * Cuts English words to what their forms share, after Porter's algorithm of 1980: "materialized" and "materializes"
 * become one.
 */
final class Stemmer {

    private static final int LONGEST = 40;

    private record Rule(String suffix, String by) {}

    private static final List<Rule> STEP_2 = rules(
            "ational ate",
            "tional tion",
            "enci ence",
            "anci ance",
            "izer ize",
            "abli able",
            "alli al",
            "entli ent",
            "eli e",
            "ousli ous",
            "ization ize",
            "ation ate",
            "ator ate",
            "alism al",
            "iveness ive",
            "fulness ful",
            "ousness ous",
            "aliti al",
            "iviti ive",
            "biliti ble");
    private static final List<Rule> STEP_3 =
            rules("icate ic", "ative ", "alize al", "iciti ic", "ical ic", "ful ", "ness ");
    private static final List<Rule> STEP_4 = rules(
            "al ", "ance ", "ence ", "er ", "ic ", "able ", "ible ", "ant ", "ement ", "ment ", "ent ", "ou ", "ism ",
            "ate ", "iti ", "ous ", "ive ", "ize ");

    private Stemmer() {}

    static String stem(String word) {
        if (word.length() < 3 || word.length() > LONGEST || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
        }
        var stem = pastAndProgressive(plural(word));
        if (stem.endsWith("y") && hasVowel(cut(stem, 1))) {
            stem = cut(stem, 1) + "i";
        }
        stem = replace(STEP_3, 0, replace(STEP_2, 0, stem));
        return tidy(last(stem));
    }

    private static String plural(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
    }

    private static String pastAndProgressive(String word) {
        if (word.endsWith("eed")) {
            return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        int suffix = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
        if (suffix == 0 || !hasVowel(cut(word, suffix))) {
            return word;
        }
        var stem = cut(word, suffix);
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (endsInDoubleConsonant(stem) && "lsz".indexOf(stem.charAt(stem.length() - 1)) < 0) {
            return cut(stem, 1);
        }
        return measure(stem) == 1 && endsShort(stem) ? stem + "e" : stem;
    }

    private static String last(String word) {
        if (word.endsWith("ion") && word.length() > 3 && "st".indexOf(word.charAt(word.length() - 4)) >= 0) {
            return measure(cut(word, 3)) > 1 ? cut(word, 3) : word;
        }
        return replace(STEP_4, 1, word);
    }

    private static String tidy(String word) {
        var stem = word;
        if (stem.endsWith("e")) {
            int measure = measure(cut(stem, 1));
            if (measure > 1 || (measure == 1 && !endsShort(cut(stem, 1)))) {
                stem = cut(stem, 1);
            }
        }
        return stem.endsWith("ll") && measure(stem) > 1 ? cut(stem, 1) : stem;
    }

    private static String replace(List<Rule> rules, int above, String word) {
        Rule longest = null;
        for (var rule : rules) {
            if (word.endsWith(rule.suffix())
                    && (longest == null
                            || rule.suffix().length() > longest.suffix().length())) {
                longest = rule;
            }
        }
        if (longest == null) {
            return word;
        }
        var stem = cut(word, longest.suffix().length());
        return measure(stem) > above ? stem + longest.by() : word;
    }

    /** How often a vowel is followed by a consonant. */
    private static int measure(String stem) {
        int count = 0;
        boolean afterVowel = false;
        for (int i = 0; i < stem.length(); i++) {
            boolean vowel = isVowel(stem, i);
            if (afterVowel && !vowel) {
                count++;
            }
            afterVowel = vowel;
        }
        return count;
    }

    private static boolean isVowel(String word, int at) {
        char c = word.charAt(at);
        return "aeiou".indexOf(c) >= 0 || (c == 'y' && at > 0 && !isVowel(word, at - 1));
    }

    private static boolean hasVowel(String stem) {
        for (int i = 0; i < stem.length(); i++) {
            if (isVowel(stem, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInDoubleConsonant(String stem) {
        int last = stem.length() - 1;
        return last > 0 && stem.charAt(last) == stem.charAt(last - 1) && !isVowel(stem, last);
    }

    /** Consonant, vowel, consonant, the last none of w, x, y: "hop" wants its e back in "hoping". */
    private static boolean endsShort(String stem) {
        int last = stem.length() - 1;
        return last > 1
                && !isVowel(stem, last)
                && isVowel(stem, last - 1)
                && !isVowel(stem, last - 2)
                && "wxy".indexOf(stem.charAt(last)) < 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static List<Rule> rules(String... spelled) {
        return java.util.Arrays.stream(spelled)
                .map(rule -> rule.split(" ", -1))
                .map(parts -> new Rule(parts[0], parts[1]))
                .toList();
    }
}
