package dev.rehearsal.account.signin;

import dev.rehearsal.platform.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type as e-mail address and name, in the form in which it is kept. */
final class Emails {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 80;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");

    private Emails() {}

    /** The address in lower case; fails with a {@link Refusal} when it is none. */
    static String valid(@Nullable String typed) {
        var email = tidy(typed);
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            throw Refusal.badRequest("That is not an e-mail address.");
        }
        return email;
    }

    static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The name without what no name has; fails with a {@link Refusal} when nothing is left or it is too long. */
    static String validName(@Nullable String typed) {
        var name =
                typed == null ? "" : typed.replaceAll("\\p{Cntrl}|\\p{Cf}", "").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.badRequest("A name has between 1 and 80 characters.");
        }
        return name;
    }
}
