package dev.rehearsal.calibration.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Ordinal ratings by any number of raters; whatever was not rated is simply not there. */
public final class Ratings {

    private final Scale scale;
    private final List<Rating> all;

    /**
     * Takes ratings on this scale.
     *
     * @throws IllegalArgumentException when somebody rated the same thing twice, or off the scale
     */
    public Ratings(Scale scale, Collection<Rating> all) {
        this.scale = scale;
        this.all = List.copyOf(all);
        var seen = new HashSet<Rating>();
        for (var rating : this.all) {
            scale.index(rating.category());
            if (!seen.add(new Rating(rating.rater(), rating.transcript(), rating.criterion(), 0))) {
                throw new IllegalArgumentException("Rated twice: " + rating);
            }
        }
    }

    public Scale scale() {
        return scale;
    }

    public List<Rating> all() {
        return all;
    }

    public Set<String> raters() {
        var raters = new TreeSet<String>();
        all.forEach(rating -> raters.add(rating.rater()));
        return raters;
    }

    /** The ratings that this holds for. */
    public Ratings where(Predicate<Rating> chosen) {
        return new Ratings(scale, all.stream().filter(chosen).toList());
    }

    /** Everything that was said about each criterion of each transcript, transcript by transcript. */
    Map<String, List<Unit>> byTranscript() {
        var units = new LinkedHashMap<String, Map<String, Map<String, Integer>>>();
        for (var rating : all) {
            units.computeIfAbsent(rating.transcript(), unseen -> new LinkedHashMap<>())
                    .computeIfAbsent(rating.criterion(), unseen -> new LinkedHashMap<>())
                    .put(rating.rater(), scale.index(rating.category()));
        }
        var grouped = new LinkedHashMap<String, List<Unit>>();
        units.forEach((transcript, criteria) -> {
            var list = new ArrayList<Unit>();
            criteria.values().forEach(given -> list.add(new Unit(given)));
            grouped.put(transcript, list);
        });
        return grouped;
    }

    /** One criterion of one transcript: who gave what, as the index on the scale. */
    record Unit(Map<String, Integer> given) {}
}
