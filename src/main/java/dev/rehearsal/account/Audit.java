package dev.rehearsal.account;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The trail of who did what. Entries are only ever added, and name people by a random pseudonym that goes with the
 * account.
 */
public interface Audit {

    /**
     * Adds an entry.
     *
     * @param actor who did it; null for somebody unknown
     * @param subject to whose account it was done, where that is somebody else
     * @param detail a few words of ours; never a text of a person, an address or a token
     */
    Mono<Void> note(AuditAction action, @Nullable AccountId actor, @Nullable AccountId subject, String detail);

    /** Adds an entry about what somebody did on their own. */
    default Mono<Void> note(AuditAction action, AccountId actor, String detail) {
        return note(action, actor, null, detail);
    }
}
