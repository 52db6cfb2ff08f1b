package dev.rehearsal.account.signin;

import dev.rehearsal.platform.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which passwords are good enough: long ones that are not made of what everybody takes. No other rule helps. */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 256;

    /** Fewer different characters than this are a pattern, however long. */
    private static final int FEWEST_DIFFERENT = 5;

    private final Set<String> common;

    PasswordRules() {
        try (InputStream list = new ClassPathResource("account/common-passwords.txt").getInputStream()) {
            this.common = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The password, or a {@link Refusal} that says what is wrong with it. */
    String acceptable(@Nullable String password, String email) {
        if (password == null || password.length() < SHORTEST) {
            throw Refusal.badRequest("A password has at least 12 characters. A few words that you remember will do.");
        }
        if (password.length() > LONGEST) {
            throw Refusal.badRequest("A password has at most 256 characters.");
        }
        if (isCommon(password) || isAbout(password, email)) {
            throw Refusal.badRequest("Too many people would guess this password. Take a few words of your own.");
        }
        return password;
    }

    private boolean isCommon(String password) {
        var plain = password.toLowerCase(Locale.ROOT);
        if (plain.chars().distinct().count() < FEWEST_DIFFERENT || isStaircase(plain)) {
            return true;
        }
        return madeOfCommon(plain.replaceAll("[^a-z0-9]", ""))
                || madeOfCommon(letters(plain))
                || madeOfCommon(letters(unmasked(plain.replaceAll("^[^a-z]+|[^a-z]+$", ""))));
    }

    /** Whether all of it is common words one after another; digits alone are left to the list and the staircase. */
    private boolean madeOfCommon(String text) {
        if (text.isEmpty()) {
            return false;
        }
        var reachable = new boolean[text.length() + 1];
        reachable[0] = true;
        for (int end = 1; end <= text.length(); end++) {
            for (int start = 0; start < end && !reachable[end]; start++) {
                reachable[end] = reachable[start] && common.contains(text.substring(start, end));
            }
        }
        return reachable[text.length()];
    }

    private static boolean isAbout(String password, String email) {
        var at = email.indexOf('@');
        var who = at < 0 ? email : email.substring(0, at);
        var rest = password.toLowerCase(Locale.ROOT).replace(email, "").replace(who, "");
        return !who.isEmpty() && rest.length() < SHORTEST / 2;
    }

    /** Each character the next or the one before, as in 123456789012 or abcdefghijkl. */
    private static boolean isStaircase(String text) {
        int steps = 0;
        for (int at = 1; at < text.length(); at++) {
            var step = Math.abs(text.charAt(at) - text.charAt(at - 1));
            steps += step <= 1 || step == 9 ? 1 : 0;
        }
        return steps >= text.length() - 2;
    }

    private static String letters(String text) {
        return text.replaceAll("[^a-z]", "");
    }

    private static String unmasked(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }
}
