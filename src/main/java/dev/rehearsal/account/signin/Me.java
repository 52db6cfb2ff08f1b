package dev.rehearsal.account.signin;

import dev.rehearsal.account.Role;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.account.people.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person as the page shows them.
 *
 * @param roles those that are awake
 * @param secondFactorMissing whether there are others, that sleep until a second factor is set up
 */
record Me(
        String account,
        String name,
        boolean guest,
        List<String> roles,
        @Nullable String email,
        String secondFactor,
        boolean secondFactorMissing) {

    static Me of(SignedIn person, Account account, boolean secondFactor) {
        return new Me(
                person.account().toString(),
                account.name(),
                account.standing().guest(),
                person.roles().stream().map(Role::word).toList(),
                account.profile().email(),
                secondFactor ? "on" : "off",
                !person.roles().containsAll(account.standing().roles()));
    }
}
