package dev.rehearsal.account;

import java.io.Serializable;
import java.util.UUID;

/** Names one account. */
public record AccountId(UUID value) implements Serializable {

    /** A new one. */
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
