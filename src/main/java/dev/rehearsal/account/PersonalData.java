package dev.rehearsal.account;

import reactor.core.publisher.Mono;

/** What every module with personal data implements, so that an account can be exported and erased as a whole. */
public interface PersonalData {

    /** The heading of this part in the export, such as "interviews". */
    String name();

    /** All that the module holds about the account, ready to be written as JSON; empty when it holds nothing. */
    Mono<Object> export(AccountId account);

    /** Deletes all of it, or cuts its tie to the account where a pseudonymous copy must stay. */
    Mono<Void> erase(AccountId account);
}
