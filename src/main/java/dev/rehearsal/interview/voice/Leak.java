package dev.rehearsal.interview.voice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up, word by word, how much of any one hidden statement was given away. */
final class Leak {

    private final List<Set<String>> secrets;
    /** In which of the secrets a word stands. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private final Set<String> said = new HashSet<>();
    private final int[] given;
    private double largest;

    Leak(List<Set<String>> secrets) {
        this.secrets = secrets;
        this.given = new int[secrets.size()];
        for (int i = 0; i < secrets.size(); i++) {
            for (var word : secrets.get(i)) {
                places.computeIfAbsent(word, none -> new ArrayList<>(2)).add(i);
            }
        }
    }

    void said(Collection<String> words) {
        words.stream().filter(said::add).forEach(this::count);
    }

    private void count(String word) {
        for (int secret : places.getOrDefault(word, List.of())) {
            given[secret]++;
            largest = Math.max(
                    largest, (double) given[secret] / secrets.get(secret).size());
        }
    }

    /** The largest part of any one statement that was given away, 0 to 1. */
    double largest() {
        return largest;
    }
}
