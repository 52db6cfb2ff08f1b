package dev.rehearsal.bank;

import java.util.regex.Pattern;

/** The one spelling rule of all ids in the bank: lower-case words joined by hyphens. */
final class Slug {

    private static final Pattern SPELLING = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    static boolean fits(String value) {
        return SPELLING.matcher(value).matches();
    }

    static void require(String what, String value) {
        if (!fits(value)) {
            throw new IllegalArgumentException("Not a %s: '%s'".formatted(what, value));
        }
    }
}
