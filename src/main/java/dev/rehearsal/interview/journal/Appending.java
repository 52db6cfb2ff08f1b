package dev.rehearsal.interview.journal;

import java.util.UUID;

/** One append on its way; two that say the same are still two. */
final class Appending {

    private final Right right;
    private final Entries entries;

    Appending(Right right, Entries entries) {
        this.right = right;
        this.entries = entries;
    }

    Right right() {
        return right;
    }

    UUID interview() {
        return right.interview();
    }

    Entries entries() {
        return entries;
    }

    int lastSeq() {
        return entries.after() + entries.events().size();
    }
}
