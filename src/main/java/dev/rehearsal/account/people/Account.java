package dev.rehearsal.account.people;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who practises, interviews or runs the place. */
public record Account(AccountId id, Profile profile, Standing standing, Instant createdAt) {

    /**
     * What others see of an account.
     *
     * @param email in lower case; null for guests, and for people whose provider vouches for none
     */
    public record Profile(String name, @Nullable String email) {}

    /**
     * What an account may do here.
     *
     * @param guest true until the person signs up
     * @param locked by an admin: nobody comes in
     * @param roles never empty
     */
    public record Standing(boolean guest, boolean locked, Set<Role> roles) {

        public Standing {
            roles = EnumSet.copyOf(roles);
        }
    }

    public String name() {
        return profile.name();
    }

    public boolean is(Role role) {
        return standing.roles().contains(role);
    }
}
