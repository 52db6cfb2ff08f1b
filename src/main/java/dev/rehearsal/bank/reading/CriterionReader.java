package dev.rehearsal.bank.reading;

import static java.util.Objects.requireNonNull;

import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Dimension;
import dev.rehearsal.bank.Level;
import dev.rehearsal.bank.Rubric.Criterion;
import dev.rehearsal.bank.Rubric.Guide;
import dev.rehearsal.bank.Stage;
import dev.rehearsal.bank.Target;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads one criterion of a rubric. */
final class CriterionReader {

    private static final Sizes.Range PROBES = new Sizes.Range(2, 3);

    private final YamlMap map;
    private final Ids ids;
    private final Remarks remarks;

    CriterionReader(YamlMap map, Ids ids, Remarks remarks) {
        this.map = map.allowing(
                "id",
                "title",
                "dimension",
                "stage",
                "weight",
                "looks_for",
                "anchors",
                "references",
                "probes",
                "easier",
                "requires");
        this.ids = ids;
        this.remarks = remarks;
    }

    ReadCriterion read() {
        int before = remarks.faults();
        Text id = ids.take(map.text("id"));
        Text title = map.text("title");
        Dimension dimension = map.choice("dimension", Choices.DIMENSIONS);
        Stage stage = map.choice("stage", Choices.STAGES);
        int weight = map.number("weight", 1, 3);
        Map<Level, Text> anchors = new AnchorReader(map, remarks).read();
        List<Text> references = map.texts("references");
        List<Text> probes = probes();
        Guide guide = new Guide(
                map.text("looks_for").value(),
                values(anchors),
                references.stream().map(Text::value).toList(),
                probes.stream().map(Text::value).toList(),
                asking(map.text("easier")).value());
        Map<Target, Level> requires = requires();
        Criterion criterion = remarks.faults() > before
                ? null
                : new Criterion(
                        new CriterionId(id.value()),
                        title.value(),
                        requireNonNull(dimension),
                        requireNonNull(stage),
                        weight,
                        guide,
                        requires);
        return new ReadCriterion(id, weight, references, probes, criterion);
    }

    private List<Text> probes() {
        List<Text> probes = map.texts("probes");
        if (map.has("probes")) {
            PROBES.check(map.line(), probes.size(), "probes", remarks);
        }
        probes.forEach(this::asking);
        return probes;
    }

    private Text asking(Text text) {
        if (!text.isBlank() && !text.isPlaceholder() && !text.asks()) {
            remarks.fault(text.line(), "This ends with a question mark.");
        }
        return text;
    }

    private Map<Target, Level> requires() {
        var requires = new EnumMap<Target, Level>(Target.class);
        for (YamlMap levels : map.map("requires")) {
            levels.allowing("intermediate", "advanced", "expert");
            int lowest = 1;
            for (Target target : Target.values()) {
                int before = remarks.faults();
                int level = levels.number(target.id(), 1, 4);
                if (level < lowest && remarks.faults() == before) {
                    remarks.fault(levels.line(), "The required level falls toward %s.".formatted(target.id()));
                }
                lowest = Math.max(lowest, level);
                requires.put(target, Level.of(level));
            }
        }
        return requires;
    }

    private static Map<Level, String> values(Map<Level, Text> anchors) {
        var values = new EnumMap<Level, String>(Level.class);
        anchors.forEach((level, anchor) -> values.put(level, anchor.value()));
        return values;
    }
}
