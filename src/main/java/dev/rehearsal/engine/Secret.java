package dev.rehearsal.engine;

import org.jspecify.annotations.Nullable;

/** A key; whoever prints it prints nothing. */
public final class Secret {

    public static final Secret NONE = new Secret("");

    private final String value;

    public Secret(String value) {
        this.value = value.strip();
    }

    public String value() {
        return value;
    }

    public boolean isPresent() {
        return !value.isEmpty();
    }

    public @Nullable String orNull() {
        return isPresent() ? value : null;
    }

    @Override
    public String toString() {
        return isPresent() ? "(a key)" : "(no key)";
    }
}
