package dev.rehearsal.account.edge;

import dev.rehearsal.account.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Turns away an account that asks too often, whatever its address. */
@Component
@Order(0)
class AccountLimits implements WebFilter {

    private final Limits limits;

    AccountLimits(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var kind = Kind.of(exchange.getRequest());
        if (kind == Kind.READ) {
            return chain.filter(exchange);
        }
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .mapNotNull(Authentication::getPrincipal)
                .ofType(SignedIn.class)
                .flatMap(person -> limits.ofAccount(kind, person.account()))
                .then(Mono.defer(() -> chain.filter(exchange)));
    }
}
