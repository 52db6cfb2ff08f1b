package dev.rehearsal.account.edge;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Turns away an address that asks too often, before anybody looks up who it is. */
@Component
@Order(-150)
class AddressLimits implements WebFilter {

    private final Limits limits;

    AddressLimits(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return limits.ofAddress(Kind.of(exchange.getRequest()), exchange)
                .then(Mono.defer(() -> chain.filter(exchange)));
    }
}
