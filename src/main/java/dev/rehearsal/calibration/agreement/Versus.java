package dev.rehearsal.calibration.agreement;

import dev.rehearsal.calibration.agreement.Body.Criterion;
import dev.rehearsal.calibration.agreement.Figures.Shown;
import dev.rehearsal.calibration.runs.RunView;
import dev.rehearsal.calibration.statistics.Figure;
import dev.rehearsal.calibration.statistics.Rating;
import dev.rehearsal.calibration.statistics.Versions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two runs over the same transcripts: what the second version changed, and whether for the better. */
record Versus(
        RunView before,
        RunView after,
        int criteria,
        List<String> onlyBefore,
        List<String> onlyAfter,
        Pair overall,
        List<Pair> byCriterion,
        List<Flip> flips,
        Counts counts,
        String verdict,
        String sentence) {

    private static final int FEWEST_TRANSCRIPTS = 10;

    /** One criterion under both versions. */
    record Pair(
            String id,
            String title,
            @Nullable String question,
            boolean anchorsChanged,
            Shown before,
            Shown after,
            Shown change,
            Biases bias,
            int n) {}

    record Biases(Shown before, Shown after) {}

    /**
     * A finding that came out differently.
     *
     * @param toward "nearer", "farther" or "same", as seen from the humans
     */
    record Flip(
            String transcript,
            String question,
            String criterion,
            int before,
            int after,
            List<Integer> humans,
            String toward) {}

    record Counts(long nearer, long farther, long same, long unchanged) {}

    /** What is compared. */
    record Both(
            RunView before,
            RunView after,
            Body body,
            Collection<String> otherAnchors,
            List<String> onlyBefore,
            List<String> onlyAfter) {}

    static Versus of(Both both) {
        var overall = Versions.of(both.body().ratings(), Body.JUDGE, Body.OTHER_JUDGE);
        var cells = cells(both.body());
        var flips = cells.stream()
                .filter(cell -> !Objects.equals(cell.before, cell.after))
                .map(Cell::flip)
                .sorted(Comparator.comparing(Flip::toward).thenComparing(Flip::question))
                .toList();
        var counts = new Counts(
                count(flips, "nearer"),
                count(flips, "farther"),
                count(flips, "same"),
                cells.size() - (long) flips.size());
        var verdict = Verdict.of(overall);
        return new Versus(
                both.before(),
                both.after(),
                both.body().criteria().size(),
                both.onlyBefore(),
                both.onlyAfter(),
                pair(new Row.Name("overall", "Overall", null), false, overall),
                pairs(both),
                flips,
                counts,
                verdict.word(),
                verdict.sentence(overall, counts));
    }

    private static long count(List<Flip> flips, String toward) {
        return flips.stream().filter(flip -> flip.toward().equals(toward)).count();
    }

    private static List<Pair> pairs(Both both) {
        return both.body().criteria().values().stream()
                .sorted(Comparator.comparing(Criterion::key))
                .map(criterion -> {
                    var body = both.body().where(criterion::equals);
                    var versions = Versions.of(body.ratings(), Body.JUDGE, Body.OTHER_JUDGE);
                    var name = new Row.Name(criterion.id(), criterion.title(), criterion.question());
                    return pair(name, both.otherAnchors().contains(criterion.key()), versions);
                })
                .toList();
    }

    private static Pair pair(Row.Name name, boolean anchorsChanged, Versions versions) {
        return new Pair(
                name.id(),
                name.title(),
                name.question(),
                anchorsChanged,
                Shown.of(versions.before()),
                Shown.of(versions.after()),
                Shown.of(versions.change()),
                new Biases(Shown.of(versions.biasBefore()), Shown.of(versions.biasAfter())),
                versions.pairs());
    }

    private static final class Cell {

        private final Rating place;
        private final Body body;
        private final List<Integer> humans = new ArrayList<>();
        private @Nullable Integer before;
        private @Nullable Integer after;

        Cell(Rating place, Body body) {
            this.place = place;
            this.body = body;
        }

        void see(Rating rating) {
            switch (rating.rater()) {
                case Body.JUDGE -> before = rating.category();
                case Body.OTHER_JUDGE -> after = rating.category();
                default -> humans.add(rating.category());
            }
        }

        boolean isWhole() {
            return before != null && after != null && !humans.isEmpty();
        }

        Flip flip() {
            int was = Objects.requireNonNull(before);
            int is = Objects.requireNonNull(after);
            double mean = humans.stream().mapToInt(Integer::intValue).average().orElseThrow();
            int nearer = Double.compare(Math.abs(is - mean), Math.abs(was - mean));
            var criterion = Objects.requireNonNull(body.criteria().get(place.criterion()));
            return new Flip(
                    place.transcript(),
                    criterion.question(),
                    criterion.id(),
                    was,
                    is,
                    List.copyOf(humans),
                    nearer < 0 ? "nearer" : nearer > 0 ? "farther" : "same");
        }
    }

    /** What both versions and at least one human have rated. */
    private static List<Cell> cells(Body body) {
        Map<List<String>, Cell> cells = new HashMap<>();
        body.ratings()
                .all()
                .forEach(rating -> cells.computeIfAbsent(
                                List.of(rating.transcript(), rating.criterion()), unseen -> new Cell(rating, body))
                        .see(rating));
        return cells.values().stream().filter(Cell::isWhole).toList();
    }

    private enum Verdict {
        HELPS("The new version helps"),
        HARMS("The new version makes things worse"),
        NO_DIFFERENCE_SHOWN("No difference is shown"),
        TOO_LITTLE_DATA("Too little data to tell");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        static Verdict of(Versions versions) {
            if (versions.transcripts() < FEWEST_TRANSCRIPTS
                    || !(versions.change() instanceof Figure.Known change)
                    || change.interval() == null) {
                return TOO_LITTLE_DATA;
            }
            if (change.interval().low() > 0) {
                return HELPS;
            }
            return change.interval().high() < 0 ? HARMS : NO_DIFFERENCE_SHOWN;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String sentence(Versions versions, Counts counts) {
            var change = versions.change() instanceof Figure.Known known
                    ? String.format(Locale.ROOT, ": weighted κ changes by %+.2f", known.value())
                            .replace('-', '\u2212')
                    : "";
            return "%s%s; %d %s came nearer to the humans and %d went farther."
                    .formatted(
                            words,
                            change,
                            counts.nearer(),
                            counts.nearer() == 1 ? "finding" : "findings",
                            counts.farther());
        }
    }
}
