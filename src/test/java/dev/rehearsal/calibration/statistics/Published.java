package dev.rehearsal.calibration.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads inputs and results that were published elsewhere. */
final class Published {

    static final Scale TEN = new Scale(0, 10);

    private Published() {}

    static JsonNode results() {
        try (InputStream file = Published.class.getResourceAsStream("/statistics/published.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Numbers in a row, where 2*3 stands for 2 2 2 and a dot for nothing. */
    static List<Integer> numbers(JsonNode row) {
        return Arrays.stream(row.stringValue().split(" "))
                .flatMap(word -> {
                    var parts = word.split("\\*");
                    int times = parts.length == 2 ? Integer.parseInt(parts[1]) : 1;
                    return IntStream.range(0, times)
                            .mapToObj(i -> parts[0].equals(".") ? -1 : Integer.valueOf(parts[0]));
                })
                .toList();
    }

    static int[] counts(JsonNode row) {
        return numbers(row).stream().mapToInt(Integer::intValue).toArray();
    }

    static double[] values(JsonNode row) {
        return numbers(row).stream().mapToDouble(Integer::doubleValue).toArray();
    }

    /** One row for each rater; every unit is a transcript of its own. */
    static Ratings ratings(Scale scale, Stream<List<Integer>> rows) {
        var ratings = new ArrayList<Rating>();
        var raters = rows.toList();
        for (int rater = 0; rater < raters.size(); rater++) {
            for (int unit = 0; unit < raters.get(rater).size(); unit++) {
                int category = raters.get(rater).get(unit);
                if (category >= 0) {
                    ratings.add(new Rating("rater-" + rater, "unit-%03d".formatted(unit), "c", category));
                }
            }
        }
        return new Ratings(scale, ratings);
    }
}
