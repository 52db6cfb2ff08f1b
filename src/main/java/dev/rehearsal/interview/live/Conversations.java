package dev.rehearsal.interview.live;

import dev.rehearsal.account.AccountId;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The talks behind the sockets. */
public interface Conversations {

    /** The conversation when the interview exists and belongs to this account; empty otherwise, for whatever reason. */
    Mono<Conversation> find(UUID interview, AccountId account);
}
