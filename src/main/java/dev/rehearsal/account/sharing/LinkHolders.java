package dev.rehearsal.account.sharing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * People who hold a link. They send its token in a header: in an address it would stay in logs and histories of
 * browsers.
 */
@Component
public class LinkHolders {

    private static final String HEADER = "X-Rehearsal-Share";

    private final Shares shares;

    LinkHolders(Shares shares) {
        this.shares = shares;
    }

    /** The interview that the sender of this request holds a link to; empty without a link in force. */
    public Mono<UUID> interviewOf(ServerWebExchange exchange) {
        return Mono.justOrEmpty(exchange.getRequest().getHeaders().getFirst(HEADER))
                .flatMap(shares::behind)
                .map(Share::interview);
    }
}
