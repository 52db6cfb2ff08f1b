package dev.rehearsal.interview.live;

import dev.rehearsal.platform.ProblemWriter;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses handshakes that another site's page began. Browsers apply no same-origin rule to WebSockets, so the server
 * must; it does so before anybody asks who is signed in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OriginGuard implements WebFilter {

    private final LiveSettings settings;
    private final ProblemWriter problems;

    OriginGuard(LiveSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!isHandshake(exchange.getRequest()) || isAllowed(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        return problems.write(
                exchange, HttpStatus.FORBIDDEN, "A page of another site may not open a conversation here.");
    }

    private static boolean isHandshake(ServerHttpRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeaders().getUpgrade());
    }

    private boolean isAllowed(ServerHttpRequest request) {
        var origin = request.getHeaders().getOrigin();
        return origin != null
                && (settings.allowedOrigins().contains(origin)
                        || authority(origin).equals(request.getHeaders().getFirst("Host")));
    }

    /** Host and port as a browser writes them into the Host header; empty for what is no web origin. */
    private static String authority(String origin) {
        try {
            var address = URI.create(origin);
            return isWeb(address.getScheme()) && address.getRawAuthority() != null ? address.getRawAuthority() : "";
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static boolean isWeb(@Nullable String scheme) {
        return scheme != null
                && (scheme.toLowerCase(Locale.ROOT).equals("http")
                        || scheme.toLowerCase(Locale.ROOT).equals("https"));
    }
}
