package dev.rehearsal.calibration.rubrics;

import dev.rehearsal.bank.RubricSheet;
import dev.rehearsal.bank.RubricSheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a rubric.
 *
 * @param criterion null when it is not about one
 * @param title of the criterion, as the later version calls it
 * @param kind "added", "removed", "anchors", "guide", "weight" or "other"
 * @param before null when it was not there
 * @param after null when it is not there any more
 * @param sentence what has changed, in plain words
 */
public record Change(
        @Nullable String criterion,
        @Nullable String title,
        String kind,
        @Nullable String before,
        @Nullable String after,
        String sentence) {

    /** All differences, in the order of the later version. */
    public static List<Change> between(RubricSheet before, RubricSheet after) {
        var changes = new ArrayList<Change>();
        var old = byId(before);
        for (var row : after.criteria()) {
            var was = old.get(row.id());
            if (was == null) {
                changes.add(new Change(
                        row.id(),
                        row.title(),
                        "added",
                        null,
                        row.title(),
                        "The criterion '%s' is new.".formatted(row.title())));
            } else {
                compare(was, row, changes);
            }
        }
        var now = byId(after);
        before.criteria().stream()
                .filter(row -> !now.containsKey(row.id()))
                .forEach(row -> changes.add(new Change(
                        row.id(),
                        row.title(),
                        "removed",
                        row.title(),
                        null,
                        "The criterion '%s' is gone.".formatted(row.title()))));
        compareRest(before, after, changes);
        return changes;
    }

    /** The criteria whose levels mean something else now: what was rated under the old anchors was another thing. */
    public static List<String> withOtherAnchors(RubricSheet before, RubricSheet after) {
        return between(before, after).stream()
                .filter(change -> change.kind().equals("anchors"))
                .map(change -> String.valueOf(change.criterion()))
                .distinct()
                .toList();
    }

    private static Map<String, Row> byId(RubricSheet sheet) {
        return sheet.criteria().stream().collect(Collectors.toMap(Row::id, Function.identity(), (one, other) -> one));
    }

    private static void compare(Row was, Row row, List<Change> changes) {
        var about = new About(row, changes);
        for (var level : List.of("1", "2", "3", "4")) {
            about.compare(
                    "anchors",
                    "Anchor " + level,
                    was.anchors().get(level),
                    row.anchors().get(level));
        }
        about.compare("guide", "What it looks for", was.looksFor(), row.looksFor());
        about.compare("guide", "The reference statements", lines(was.references()), lines(row.references()));
        about.compare("guide", "The probes", lines(was.probes()), lines(row.probes()));
        about.compare("guide", "The easier question", was.easier(), row.easier());
        about.compare("weight", "The weight", String.valueOf(was.weight()), String.valueOf(row.weight()));
        about.compare(
                "weight",
                "What targets require",
                was.requires().toString(),
                row.requires().toString());
        about.compare("other", "The title", was.title(), row.title());
        about.compare("other", "The dimension", was.dimension(), row.dimension());
        about.compare("other", "The stage", was.stage(), row.stage());
    }

    private record About(Row row, List<Change> changes) {

        void compare(String kind, String what, @Nullable String before, @Nullable String after) {
            if (before == null ? after != null : !before.equals(after)) {
                boolean plural = what.endsWith("statements") || what.endsWith("probes");
                changes.add(new Change(
                        row.id(),
                        row.title(),
                        kind,
                        before,
                        after,
                        what + (plural ? " have changed." : " has changed.")));
            }
        }
    }

    private static void compareRest(RubricSheet before, RubricSheet after, List<Change> changes) {
        compareRest("red flags", before.redFlags(), after.redFlags(), changes);
        compareRest("bonus points", before.bonus(), after.bonus(), changes);
        compareRest("floors", before.floors(), after.floors(), changes);
    }

    private static void compareRest(String what, List<?> before, List<?> after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(new Change(
                    null, null, "other", lines(before), lines(after), "The %s have changed.".formatted(what)));
        }
    }

    private static String lines(List<?> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
