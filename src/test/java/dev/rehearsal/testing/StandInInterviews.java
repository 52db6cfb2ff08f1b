package dev.rehearsal.testing;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Ownership;
import dev.rehearsal.interview.live.ClientMessage;
import dev.rehearsal.interview.live.Conversation;
import dev.rehearsal.interview.live.Conversations;
import dev.rehearsal.interview.live.ReplyPosition;
import dev.rehearsal.interview.live.ServerMessage;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Interviews that say nothing, for tests of what is around them. Who owns which is the test's to say. */
public class StandInInterviews {

    /** Whose is which. */
    public static final class Owners implements Ownership, Conversations {

        private final Map<UUID, AccountId> owners = new ConcurrentHashMap<>();

        /** Makes an interview of this account. */
        public String add(String account) {
            var id = UUID.randomUUID();
            owners.put(id, new AccountId(UUID.fromString(account)));
            return id.toString();
        }

        @Override
        public Mono<Boolean> owns(UUID interview, AccountId account) {
            return Mono.just(account.equals(owners.get(interview)));
        }

        @Override
        public Mono<Conversation> find(UUID interview, AccountId account) {
            return owns(interview, account).filter(owns -> owns).map(owns -> new Silence());
        }
    }

    private static final class Silence implements Conversation {

        @Override
        public Flux<ServerMessage> attach(int seq, ReplyPosition reply) {
            return Flux.never();
        }

        @Override
        public Mono<ServerMessage> handle(ClientMessage.Command command) {
            return Mono.just(new ServerMessage.Accepted(command.id(), 1));
        }
    }

    @Bean
    @Primary
    Owners owners() {
        return new Owners();
    }
}
