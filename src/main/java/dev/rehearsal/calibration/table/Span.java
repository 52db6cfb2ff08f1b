package dev.rehearsal.calibration.table;

import java.util.List;

/**
 * Words of a candidate that a rater has marked.
 *
 * @param turn id of the turn
 * @param start first UTF-16 code unit of the span
 * @param end one past its last
 */
public record Span(int turn, int start, int end) {

    public static String write(List<Span> spans) {
        return Json.write(spans);
    }

    public static List<Span> read(String text) {
        return List.of(Json.read(text, Span[].class));
    }
}
