package dev.rehearsal.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The expected answers, as a file says them: one row a route, one column an actor. */
record Matrix(Map<String, Map<Actor, Integer>> rows) {

    private static final Pattern ROW = Pattern.compile("(\\S+ \\S+)\\s+((\\d{3}\\s*){10})");

    static Matrix read(String name) {
        try (var file = Matrix.class.getResourceAsStream(name)) {
            var rows = new LinkedHashMap<String, Map<Actor, Integer>>();
            for (var line : lines(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
                var row = ROW.matcher(line);
                if (!row.matches()) {
                    throw new IllegalArgumentException("Not a row of the matrix: " + line);
                }
                rows.put(row.group(1), expected(row.group(2).trim().split("\\s+")));
            }
            return new Matrix(rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static Map<Actor, Integer> expected(String[] statuses) {
        var expected = new EnumMap<Actor, Integer>(Actor.class);
        for (var actor : Actor.values()) {
            expected.put(actor, Integer.parseInt(statuses[actor.ordinal()]));
        }
        return expected;
    }

    List<String> routes() {
        return new ArrayList<>(rows.keySet());
    }
}
