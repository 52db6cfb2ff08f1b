package dev.rehearsal.bank.reading;

import java.util.regex.Pattern;

/**
 * Something that was written in one place.
 *
 * @param line where it begins, counted from 1
 * @param value the words, without the marks around them
 */
record Text(int line, String value) {

    private static final Pattern PLACEHOLDER = Pattern.compile("<[^<>]+>");

    /** The same text, going on with the next line of the file. */
    Text with(String more) {
        return new Text(line, value + " " + more);
    }

    boolean asks() {
        return value.endsWith("?");
    }

    boolean isBlank() {
        return value.isBlank();
    }

    /** Whether it still is the placeholder of the template, such as {@code <title>}. */
    boolean isPlaceholder() {
        return value.startsWith("<") && PLACEHOLDER.matcher(value).matches();
    }
}
