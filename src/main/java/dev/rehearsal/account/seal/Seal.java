package dev.rehearsal.account.seal;

import dev.rehearsal.account.AccountId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Seals the secrets of accounts, so that who reads the database alone can do nothing with them. What is sealed says in
 * which way and with which key, so that both can change; it opens for its own account alone.
 */
public final class Seal {

    private static final String WAY = "v1";
    private static final Pattern SEALED = Pattern.compile("v1:([0-9a-f]{8}):([A-Za-z0-9_-]+)");

    private final SealKeys keys;

    Seal(SealKeys keys) {
        this.keys = keys;
    }

    /** The secret as the database keeps it. */
    public String seal(AccountId account, String secret) {
        return seal(account.value(), secret);
    }

    /**
     * The secret again; empty when the key is not there that sealed it, or it was sealed for another account. A secret
     * that was never sealed, from a service of before, is returned as it is.
     */
    public Optional<String> open(AccountId account, String kept) {
        return open(account.value(), kept);
    }

    String seal(UUID account, String secret) {
        var key = keys.current();
        var sealed = key.seal(secret.getBytes(StandardCharsets.UTF_8), about(account, key.id()));
        return WAY + ":" + key.id() + ":"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    Optional<String> open(UUID account, String kept) {
        var parts = SEALED.matcher(kept);
        if (!parts.matches()) {
            return kept.contains(":") ? Optional.empty() : Optional.of(kept);
        }
        return keys.of(parts.group(1))
                .flatMap(key -> bytes(parts.group(2)).flatMap(bytes -> key.open(bytes, about(account, key.id()))))
                .map(secret -> new String(secret, StandardCharsets.UTF_8));
    }

    /** Whether it is sealed with the key that seals today. */
    boolean isFresh(String kept) {
        return kept.startsWith(WAY + ":" + currentKey() + ":");
    }

    /** How the key is called that seals today. */
    public String currentKey() {
        return keys.current().id();
    }

    /** Whether an operator gave the keys. */
    boolean given() {
        return keys.given();
    }

    private static Optional<byte[]> bytes(String base64) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(base64));
        } catch (IllegalArgumentException cutOff) {
            return Optional.empty();
        }
    }

    private static byte[] about(UUID account, String key) {
        return (WAY + ":" + key + ":second factor of " + account).getBytes(StandardCharsets.UTF_8);
    }
}
