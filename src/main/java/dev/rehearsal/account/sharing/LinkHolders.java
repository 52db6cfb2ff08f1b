package dev.rehearsal.account.sharing;

import dev.rehearsal.account.AccountId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final LinkUses uses;

    LinkHolders(Shares shares, LinkUses uses) {
        this.shares = shares;
        this.uses = uses;
    }

    /** The interview that the sender of this request holds a link to; empty without a link in force. */
    public Mono<UUID> interviewOf(ServerWebExchange exchange) {
        return share(exchange).map(Share::interview);
    }

    /** Whether the sender of this request holds a link to this interview, and so uses it now. Never empty. */
    Mono<Boolean> mayRead(ServerWebExchange exchange, UUID interview, @Nullable AccountId viewer) {
        return share(exchange)
                .filter(share -> share.interview().equals(interview))
                .delayUntil(share -> uses.note(share, viewer))
                .hasElement();
    }

    private Mono<Share> share(ServerWebExchange exchange) {
        return Mono.justOrEmpty(exchange.getRequest().getHeaders().getFirst(HEADER))
                .flatMap(shares::behind);
    }
}
