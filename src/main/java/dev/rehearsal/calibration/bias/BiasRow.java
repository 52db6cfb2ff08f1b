package dev.rehearsal.calibration.bias;

import dev.rehearsal.calibration.agreement.Figures.Shown;
import dev.rehearsal.calibration.runs.Distortion;
import dev.rehearsal.calibration.runs.RunStore.Found;
import dev.rehearsal.calibration.statistics.Figure;
import dev.rehearsal.calibration.statistics.Means;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one way to change transcripts did to the findings.
 *
 * @param check how they were changed
 * @param n findings that were made both with and without the change
 * @param meanShift by how many levels they are higher with the change
 * @param moved the share that came out differently; of a retraction, that came out lower
 * @param allowed how large the shift may be at most; of a retraction, how large the share has to be at least
 * @param ok whether it holds; null where there are no figures
 */
public record BiasRow(
        String check,
        int n,
        Shown meanShift,
        Shown moved,
        @Nullable Double allowed,
        @Nullable Boolean ok,
        String sentence) {

    private static final double MOST_SHIFT = 0.04;
    private static final double FEWEST_LOWERED = 0.95;

    /** A row for each change that was tried. */
    public static List<BiasRow> of(List<Found> findings) {
        var byVariant = findings.stream().collect(Collectors.groupingBy(Found::variant));
        var plain = categories(byVariant.getOrDefault(Distortion.PLAIN.word(), List.of()));
        return Arrays.stream(Distortion.values())
                .filter(distortion -> distortion != Distortion.PLAIN)
                .map(distortion ->
                        row(distortion, plain, categories(byVariant.getOrDefault(distortion.word(), List.of()))))
                .toList();
    }

    private record Place(String transcript, String criterion) {}

    /** What was left open is in no figure. */
    private static Map<Place, Integer> categories(List<Found> findings) {
        var categories = new HashMap<Place, Integer>();
        for (var found : findings) {
            var category = found.finding().category();
            if (category != null) {
                categories.put(
                        new Place(found.transcript().toString(), found.finding().criterion()), category);
            }
        }
        return categories;
    }

    private static BiasRow row(Distortion distortion, Map<Place, Integer> plain, Map<Place, Integer> changed) {
        boolean lowers = distortion == Distortion.RETRACTION;
        var shifts = new TreeMap<String, List<Double>>();
        var moves = new TreeMap<String, List<Double>>();
        changed.forEach((place, category) -> {
            var was = plain.get(place);
            // What rested on nothing cannot be taken back.
            if (was != null && !(lowers && was == 0)) {
                double shift = category - was;
                add(shifts, place, shift);
                add(moves, place, (lowers ? shift < 0 : shift != 0) ? 1.0 : 0.0);
            }
        });
        int n = shifts.values().stream().mapToInt(List::size).sum();
        return of(distortion, n, Means.of(shifts), Means.of(moves));
    }

    private static void add(Map<String, List<Double>> to, Place place, double value) {
        to.computeIfAbsent(place.transcript(), unseen -> new ArrayList<>()).add(value);
    }

    private static BiasRow of(Distortion distortion, int n, Figure shift, Figure moved) {
        boolean lowers = distortion == Distortion.RETRACTION;
        Boolean ok = null;
        var sentence = "Nothing was found that could move.";
        if (shift instanceof Figure.Known mean && moved instanceof Figure.Known share) {
            ok = lowers ? share.value() >= FEWEST_LOWERED : Math.abs(mean.value()) <= MOST_SHIFT;
            sentence = lowers
                    ? lowered(share.value(), ok)
                    : share.value() == 0 ? "No level moves." : shifted(mean.value(), ok);
        }
        return new BiasRow(
                distortion.word(),
                n,
                Shown.of(shift),
                Shown.of(moved),
                lowers ? FEWEST_LOWERED : MOST_SHIFT,
                ok,
                sentence);
    }

    private static String lowered(double share, boolean ok) {
        return String.format(
                Locale.ROOT,
                ok
                        ? "Taking it back lowers %.1f %% of the levels that rested on it."
                        : "Taking it back lowers only %.1f %% of the levels that rested on it; 95 %% is what it should.",
                100 * share);
    }

    private static String shifted(double mean, boolean ok) {
        return String.format(
                        Locale.ROOT,
                        ok
                                ? "Levels shift by %+.3f on average, which is within %.2f."
                                : "Levels shift by %+.3f on average, and at most %.2f is allowed.",
                        mean,
                        MOST_SHIFT)
                .replace('-', '\u2212');
    }
}
