package dev.rehearsal.account.seal;

import dev.rehearsal.platform.StartRefused;
import java.util.List;
import java.util.Optional;

/**
 * The keys that this service knows: the first seals, all open.
 *
 * @param given whether an operator gave them, and not the file that the service makes for itself
 */
record SealKeys(List<SealKey> all, boolean given) {

    SealKeys {
        all = List.copyOf(all);
    }

    /** Reads keys as they are written in a setting or a file; fails with one sentence that holds none of them. */
    static List<SealKey> read(List<String> written, String where) {
        var keys = written.stream().flatMap(text -> SealKey.of(text).stream()).toList();
        if (keys.isEmpty() || keys.size() < written.size()) {
            throw new StartRefused("%s must hold keys of 32 bytes in Base64, such as 'openssl rand -base64 32' prints."
                    .formatted(where));
        }
        return keys;
    }

    SealKey current() {
        return all.getFirst();
    }

    Optional<SealKey> of(String id) {
        return all.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
