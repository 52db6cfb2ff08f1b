package dev.rehearsal.account.data;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.PersonalData;
import dev.rehearsal.account.people.Accounts;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Deletes an account with all that is its. Cut off halfway it can be asked for again, since the account goes last; what
 * stays names the person by a pseudonym that nobody can resolve any more.
 */
@Component
class Departure {

    private final Accounts accounts;
    private final Farewell farewell;
    private final List<PersonalData> parts;

    Departure(Accounts accounts, Farewell farewell, List<PersonalData> parts) {
        this.accounts = accounts;
        this.farewell = farewell;
        this.parts = List.copyOf(parts);
    }

    Mono<Void> depart(AccountId account) {
        return farewell.say(account)
                .thenMany(Flux.fromIterable(parts))
                .concatMap(part -> part.erase(account))
                .then(Mono.defer(() -> accounts.delete(account)));
    }
}
