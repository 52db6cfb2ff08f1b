package dev.rehearsal.account;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** Implemented by the package that keeps the interviews, since accounts know of none. */
@FunctionalInterface
public interface Ownership {

    /** Whether there is such an interview and it belongs to this account. Never empty. */
    Mono<Boolean> owns(UUID interview, AccountId account);

    /** What the interview is about, in the words of its question; empty when that is not known. */
    default Mono<String> title(UUID interview) {
        return Mono.empty();
    }

    /**
     * Something that all interviews of one owner have in common and those of others have not, for whoever counts owners
     * and may not know them: it says nothing about the owner, and is another one after each start. Never empty.
     */
    default Mono<UUID> unit(UUID interview) {
        return Mono.just(interview);
    }

    /**
     * Whether the owner is one of this share of all owners, drawn by chance: always the same answer for the same owner
     * and draw, and nothing else about the owner. Never empty.
     *
     * @param draw its name; another one draws others
     * @param share from 0 to 1
     */
    default Mono<Boolean> isDrawn(UUID interview, String draw, double share) {
        return Mono.just(false);
    }
}
