package dev.rehearsal.account;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * The principal of every request and socket behind the door.
 *
 * @param account whose request this is
 * @param name shown on the pages
 * @param guest true until the person signs up
 * @param roles never empty
 */
public record SignedIn(AccountId account, String name, boolean guest, Set<Role> roles) implements Serializable {

    public SignedIn {
        roles = EnumSet.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Without the name, since frameworks print principals into logs. */
    @Override
    public String toString() {
        return "SignedIn[" + account + "]";
    }
}
