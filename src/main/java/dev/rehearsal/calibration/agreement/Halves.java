package dev.rehearsal.calibration.agreement;

import dev.rehearsal.calibration.golden.Given;
import dev.rehearsal.calibration.golden.GoldenSet;
import dev.rehearsal.calibration.statistics.Rating;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Splits each rater's work into its first and its second half, by the time at which it was done. */
final class Halves implements ToIntFunction<Rating> {

    private final Map<List<String>, Integer> halves = new HashMap<>();

    Halves(GoldenSet set) {
        var byRater = set.ratings().stream().collect(Collectors.groupingBy(Given::rater));
        byRater.forEach(this::split);
    }

    /** Whoever rated everything at one moment, as imports do, has one half only. */
    private void split(UUID rater, List<Given> given) {
        var times = List.copyOf(new TreeSet<>(given.stream().map(Given::at).toList()));
        Instant middle = times.get(times.size() / 2);
        for (var one : given) {
            boolean late = times.size() > 1 && !one.at().isBefore(middle);
            halves.put(List.of(rater.toString(), one.transcript().toString()), late ? 1 : 0);
        }
    }

    @Override
    public int applyAsInt(Rating rating) {
        return halves.getOrDefault(List.of(rating.rater(), rating.transcript()), 0);
    }
}
