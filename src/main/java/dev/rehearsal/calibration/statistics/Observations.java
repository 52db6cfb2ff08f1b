package dev.rehearsal.calibration.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Ratings as numbers, without what no finite measure can explain: a transcript that got nothing but the highest
 * category is off the scale, and so is a rater who gives nothing else.
 */
final class Observations {

    private final List<Rating> ratings;
    private final Map<Facet, List<String>> names = new EnumMap<>(Facet.class);
    private final Map<Facet, int[]> elements = new EnumMap<>(Facet.class);
    private final int[] scores;
    private final int categories;

    private Observations(Collection<Rating> kept) {
        ratings = List.copyOf(kept);
        for (var facet : Facet.values()) {
            var sorted =
                    List.copyOf(new TreeSet<>(ratings.stream().map(facet::of).toList()));
            var places = places(sorted);
            names.put(facet, sorted);
            elements.put(
                    facet,
                    ratings.stream()
                            .mapToInt(rating -> places.getOrDefault(facet.of(rating), 0))
                            .toArray());
        }
        // A category that was never given would have a step of infinite height, so those in use move together.
        var used =
                List.copyOf(new TreeSet<>(ratings.stream().map(Rating::category).toList()));
        scores = ratings.stream()
                .mapToInt(rating -> used.indexOf(rating.category()))
                .toArray();
        categories = used.size();
    }

    static Observations of(Ratings ratings) {
        var kept = ratings.all();
        while (true) {
            var observations = new Observations(kept);
            var extreme = observations.extremes();
            if (extreme.isEmpty()) {
                return observations;
            }
            kept = kept.stream()
                    .filter(rating -> extreme.stream().noneMatch(one -> one.holds(rating)))
                    .toList();
        }
    }

    private record Element(Facet facet, String name) {
        boolean holds(Rating rating) {
            return facet.of(rating).equals(name);
        }
    }

    private Set<Element> extremes() {
        var extremes = new HashSet<Element>();
        for (var facet : Facet.values()) {
            int size = names(facet).size();
            var lowest = new int[size];
            var highest = new int[size];
            var count = new int[size];
            for (int i = 0; i < scores.length; i++) {
                int element = element(facet, i);
                count[element]++;
                lowest[element] += scores[i] == 0 ? 1 : 0;
                highest[element] += scores[i] == categories - 1 ? 1 : 0;
            }
            IntStream.range(0, size)
                    .filter(i -> lowest[i] == count[i] || highest[i] == count[i])
                    .forEach(i -> extremes.add(new Element(facet, names(facet).get(i))));
        }
        return extremes;
    }

    int size() {
        return scores.length;
    }

    int categories() {
        return categories;
    }

    List<String> names(Facet facet) {
        return names.getOrDefault(facet, List.of());
    }

    int element(Facet facet, int observation) {
        return elements.getOrDefault(facet, scores)[observation];
    }

    int score(int observation) {
        return scores[observation];
    }

    Rating rating(int observation) {
        return ratings.get(observation);
    }

    /** Elements of one facet that are tied to each other by elements of another, directly or along a chain. */
    int[] groups(Facet facet, Facet by) {
        int size = names(facet).size();
        var parent = IntStream.range(0, size + names(by).size()).toArray();
        for (int i = 0; i < scores.length; i++) {
            parent[root(parent, element(facet, i))] = root(parent, size + element(by, i));
        }
        var numbers = new ArrayList<Integer>();
        var groups = new int[size];
        for (int i = 0; i < size; i++) {
            int root = root(parent, i);
            if (!numbers.contains(root)) {
                numbers.add(root);
            }
            groups[i] = numbers.indexOf(root);
        }
        return groups;
    }

    private static int root(int[] parent, int of) {
        int root = of;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private static Map<String, Integer> places(List<String> names) {
        var places = new HashMap<String, Integer>();
        names.forEach(name -> places.put(name, places.size()));
        return places;
    }
}
