package dev.rehearsal.account;

import java.io.Serializable;
import java.util.UUID;

/** Names one account. */
public record AccountId(UUID value) implements Serializable {

    /** Stands in for an account that does not exist, where who asks must not notice that it does not. */
    public static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    /** A new one. */
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
