package dev.rehearsal.bank.reading;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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
        String trimmed = text.strip();
        return trimmed.isEmpty() ? 0 : trimmed.split("\\s+").length;
    }

    /** Lower case, with one space between words and nothing else. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The words that carry the meaning, without endings. */
    static Set<String> content(String text) {
        return Arrays.stream(plain(text).split(" "))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                .map(Words::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How much of the smaller of two texts the other one says too, from 0 to 1. */
    static double overlap(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        if (smaller == 0) {
            return 0;
        }
        return (double) one.stream().filter(other::contains).count() / smaller;
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
