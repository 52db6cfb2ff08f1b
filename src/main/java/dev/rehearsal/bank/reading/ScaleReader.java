package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Dimension;
import dev.rehearsal.bank.Framework.Scale;
import dev.rehearsal.bank.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the dimensions of a judgement and what levels mean in general. */
final class ScaleReader {

    private final List<YamlMap> document;
    private final Remarks remarks;

    ScaleReader(List<YamlMap> document, Remarks remarks) {
        this.document = document;
        this.remarks = remarks;
        document.forEach(map -> map.allowing("levels", "dimensions"));
    }

    Map<Level, String> levels() {
        var levels = new EnumMap<Level, String>(Level.class);
        document.forEach(map -> levels.putAll(levels(map)));
        return levels;
    }

    List<Scale> dimensions() {
        var scales = new ArrayList<Scale>();
        for (YamlMap map : document.stream()
                .flatMap(map -> map.maps("dimensions").stream())
                .toList()) {
            map.allowing("id", "describes", "levels");
            Dimension dimension = map.choice("id", Choices.DIMENSIONS);
            Text describes = map.text("describes");
            Map<Level, String> levels = levels(map);
            if (dimension != null) {
                scales.add(new Scale(dimension, describes.value(), levels));
            }
        }
        List<Dimension> named = scales.stream().map(Scale::dimension).toList();
        if (!document.isEmpty() && !named.equals(Arrays.asList(Dimension.values()))) {
            remarks.fault(1, "All four dimensions are listed once, in the order of the reports.");
        }
        return scales;
    }

    private static Map<Level, String> levels(YamlMap parent) {
        var levels = new EnumMap<Level, String>(Level.class);
        for (YamlMap map : parent.map("levels")) {
            map.allowing("1", "2", "3", "4");
            for (Level level : Level.values()) {
                levels.put(level, map.text(String.valueOf(level.value())).value());
            }
        }
        return levels;
    }
}
