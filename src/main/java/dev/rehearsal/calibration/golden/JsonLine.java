package dev.rehearsal.calibration.golden;

import dev.rehearsal.calibration.golden.Imported.Fault;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One object of a file that collects what is missing or of the wrong kind instead of failing at the first. */
final class JsonLine {

    private final JsonNode node;
    private final String place;
    private final int line;
    private final List<Fault> faults;

    JsonLine(JsonNode node, String place, int line, List<Fault> faults) {
        this.node = node;
        this.place = place;
        this.line = line;
        this.faults = faults;
    }

    /** Names the keys that may stand here; a misspelled one would be lost without a word. */
    JsonLine allowing(String... keys) {
        var known = Set.of(keys);
        node.propertyNames().stream()
                .filter(key -> !known.contains(key))
                .forEach(key ->
                        fault("'%s' is not known%s; known are %s.".formatted(key, place, String.join(", ", keys))));
        return this;
    }

    String text(String key) {
        var value = node.get(key);
        if (value != null && value.isString() && !value.stringValue().isBlank()) {
            return value.stringValue();
        }
        fault("'%s' is missing%s.".formatted(key, place));
        return "";
    }

    @Nullable
    String optionalText(String key) {
        var value = node.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isString()) {
            return value.stringValue();
        }
        fault("'%s' is a text%s.".formatted(key, place));
        return null;
    }

    int number(String key) {
        var value = optionalNumber(key);
        if (value == null) {
            fault("'%s' is missing%s.".formatted(key, place));
            return 0;
        }
        return value;
    }

    @Nullable
    Integer optionalNumber(String key) {
        var value = node.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isInt()) {
            return value.intValue();
        }
        fault("'%s' is a whole number%s.".formatted(key, place));
        return null;
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** The objects listed under a key; none when the key is missing. */
    Stream<JsonLine> objects(String key, String each) {
        var value = node.get(key);
        if (value == null || value.isNull()) {
            return Stream.empty();
        }
        if (!value.isArray() || value.valueStream().anyMatch(item -> !item.isObject())) {
            fault("'%s' is a list of objects%s.".formatted(key, place));
            return Stream.empty();
        }
        return value.valueStream().map(item -> new JsonLine(item, " in " + each, line, faults));
    }

    /** The texts listed under a key; none when the key is missing. */
    List<String> texts(String key) {
        var value = node.get(key);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray() || value.valueStream().anyMatch(item -> !item.isString())) {
            fault("'%s' is a list of texts%s.".formatted(key, place));
            return List.of();
        }
        return value.valueStream().map(JsonNode::stringValue).toList();
    }

    void fault(String message) {
        faults.add(new Fault(line, message));
    }
}
