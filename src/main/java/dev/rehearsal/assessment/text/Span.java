package dev.rehearsal.assessment.text;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a span: %d to %d".formatted(start, end));
        }
    }

    /** The words at this place, unchanged. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
