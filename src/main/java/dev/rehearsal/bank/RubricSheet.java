package dev.rehearsal.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rubric as somebody fills it in: anything may still be missing or wrong. {@link RubricVersions#check} says what, and
 * makes a {@link Rubric} of it when nothing is.
 *
 * @param question whose rubric it is
 * @param version which number it has or will get
 */
public record RubricSheet(
        String question,
        int version,
        List<Row> criteria,
        List<Signal> redFlags,
        List<Signal> bonus,
        List<Floor> floors) {

    public RubricSheet {
        criteria = listed(criteria);
        redFlags = listed(redFlags);
        bonus = listed(bonus);
        floors = listed(floors);
    }

    /** One criterion, with the names of the file's keys. */
    public record Row(
            String id,
            String title,
            String dimension,
            String stage,
            int weight,
            String looksFor,
            Map<String, String> anchors,
            List<String> references,
            List<String> probes,
            String easier,
            Map<String, Integer> requires) {

        public Row {
            anchors = anchors == null ? Map.of() : new TreeMap<>(anchors);
            references = listed(references);
            probes = listed(probes);
            requires = requires == null ? Map.of() : new LinkedHashMap<>(requires);
        }
    }

    /** A red flag or a bonus point. */
    public record Signal(String id, String title, List<String> signals) {

        public Signal {
            signals = listed(signals);
        }
    }

    /** Below this level of this criterion the verdict is at most the one named. */
    public record Floor(String criterion, int level, String verdict) {}

    /** The same with another number. */
    public RubricSheet numbered(int number) {
        return new RubricSheet(question, number, criteria, redFlags, bonus, floors);
    }

    /** A rubric, ready to be changed. */
    public static RubricSheet of(Rubric rubric) {
        return new RubricSheet(
                rubric.question().value(),
                rubric.version(),
                rubric.criteria().stream().map(RubricSheet::row).toList(),
                rubric.redFlags().stream().map(RubricSheet::signal).toList(),
                rubric.bonus().stream().map(RubricSheet::signal).toList(),
                rubric.floors().stream()
                        .map(floor -> new Floor(
                                floor.criterion().value(),
                                floor.level().value(),
                                floor.atMost().id()))
                        .toList());
    }

    private static Row row(Rubric.Criterion criterion) {
        var anchors = new TreeMap<String, String>();
        criterion.guide().anchors().forEach((level, text) -> anchors.put(String.valueOf(level.value()), text));
        return new Row(
                criterion.id().value(),
                criterion.title(),
                criterion.dimension().id(),
                criterion.stage().id(),
                criterion.weight(),
                criterion.guide().looksFor(),
                anchors,
                criterion.guide().references(),
                criterion.guide().probes(),
                criterion.guide().easier(),
                criterion.required());
    }

    private static Signal signal(Rubric.Signal signal) {
        return new Signal(signal.id(), signal.title(), signal.signals());
    }

    private static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
