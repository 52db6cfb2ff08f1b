package dev.rehearsal.account;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets sockets in and knows when they must close, because the session that opened them has ended. */
public interface LiveDoor {

    /** Lets a handshake in; fails with a problem to answer when the account or the address holds too many sockets. */
    Mono<Pass> enter(ServerWebExchange exchange);

    /** What one open socket holds. */
    interface Pass {

        /** Completes within a second of the session's end, wherever it was ended; otherwise never. */
        Mono<Void> ended();

        /** Counts a message and keeps the session from idling; false when the account has sent too many of late. */
        boolean said();

        /** To be called once when the socket is gone. */
        void leave();
    }
}
