package dev.rehearsal.bank;

import java.util.Locale;
import java.util.regex.Pattern;

/** The one spelling rule of all ids in the bank: lower-case words joined by hyphens. */
public final class Slug {

    private static final Pattern SPELLING = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** Whether the value is spelled like an id. */
    public static boolean fits(String value) {
        return SPELLING.matcher(value).matches();
    }

    static void require(String what, String value) {
        if (!fits(value)) {
            throw new IllegalArgumentException("Not a %s: '%s'".formatted(what, value));
        }
    }

    /** The words of a text, spelled as an id; empty when the text has no letter and no digit. */
    public static String of(String text) {
        String joined = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return joined.replaceAll("^-|-$", "");
    }

    static String of(Enum<?> constant) {
        return of(constant.name());
    }
}
