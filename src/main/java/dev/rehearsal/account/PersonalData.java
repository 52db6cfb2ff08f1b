package dev.rehearsal.account;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every module with personal data implements, so that an account can be exported and erased as a whole. */
public interface PersonalData {

    /** The heading of this part in the export, such as "interviews". */
    String name();

    /** All that the module holds about the account, ready to be written as JSON; empty when it holds nothing. */
    Mono<Object> export(AccountId account);

    /** What of it reads better as a document of its own. */
    default Flux<Document> documents(AccountId account) {
        return Flux.empty();
    }

    /** Deletes all of it, or cuts its tie to the account where a pseudonymous copy must stay. */
    Mono<Void> erase(AccountId account);

    /** Gives to an account what a guest has made of it before signing in; nothing unless it says otherwise. */
    default Mono<Void> pass(AccountId guest, AccountId account) {
        return Mono.empty();
    }

    /**
     * One document of an export.
     *
     * @param name of the file, without folder or ending
     * @param markdown what is in it
     */
    record Document(String name, String markdown) {}
}
