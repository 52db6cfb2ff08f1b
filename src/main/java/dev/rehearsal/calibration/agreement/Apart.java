package dev.rehearsal.calibration.agreement;

import dev.rehearsal.calibration.statistics.Rating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** Where judge and humans are farthest apart. */
record Apart(
        String transcript,
        String question,
        String criterion,
        String title,
        int judge,
        List<Integer> humans,
        int distance) {

    private static final int MOST = 200;

    /** Everything on which they differ, the widest first. */
    static List<Apart> of(Body body) {
        var cells = new LinkedHashMap<List<String>, List<Rating>>();
        body.ratings()
                .all()
                .forEach(rating -> cells.computeIfAbsent(
                                List.of(rating.transcript(), rating.criterion()), unseen -> new ArrayList<>())
                        .add(rating));
        return cells.values().stream()
                .flatMap(cell -> cell.stream()
                        .filter(rating -> rating.rater().equals(Body.JUDGE))
                        .map(judge -> apart(judge, cell, body)))
                .filter(one -> one.distance() > 0)
                .sorted(Comparator.comparingInt(Apart::distance).reversed())
                .limit(MOST)
                .toList();
    }

    private static Apart apart(Rating judge, List<Rating> cell, Body body) {
        var humans = cell.stream()
                .filter(rating -> !rating.rater().equals(Body.JUDGE))
                .map(Rating::category)
                .toList();
        var criterion = Objects.requireNonNull(body.criteria().get(judge.criterion()));
        return new Apart(
                judge.transcript(),
                criterion.question(),
                criterion.id(),
                criterion.title(),
                judge.category(),
                humans,
                humans.stream()
                        .mapToInt(human -> Math.abs(human - judge.category()))
                        .max()
                        .orElse(0));
    }
}
