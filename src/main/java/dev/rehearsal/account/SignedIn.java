package dev.rehearsal.account;

import java.util.Set;

/**
 * The principal of every request and socket behind the door.
 *
 * @param account whose request this is
 * @param name shown on the pages
 * @param guest true until the person signs up
 * @param roles never empty
 */
public record SignedIn(AccountId account, String name, boolean guest, Set<Role> roles) {

    public SignedIn {
        roles = Set.copyOf(roles);
    }
}
