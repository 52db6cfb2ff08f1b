package dev.rehearsal.account;

import java.util.UUID;

/** Names one account. */
public record AccountId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
