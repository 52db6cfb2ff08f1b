package dev.rehearsal.account.session;

import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.session.WebSessionIdResolver;

/**
 * Carries the session's token in a cookie that no script can read and no other site can send. Behind TLS it is bound to
 * this very host; on plain localhost, where a browser would refuse that, it goes by a plain name.
 */
@Component("webSessionIdResolver")
class SessionCookies implements WebSessionIdResolver {

    private static final String SECURE_NAME = "__Host-rehearsal";
    private static final String PLAIN_NAME = "rehearsal";

    private final SessionSettings settings;

    SessionCookies(SessionSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<String> resolveSessionIds(ServerWebExchange exchange) {
        return exchange.getRequest().getCookies().getOrDefault(name(exchange), List.of()).stream()
                .map(HttpCookie::getValue)
                .toList();
    }

    @Override
    public void setSessionId(ServerWebExchange exchange, String token) {
        exchange.getResponse().getCookies().set(name(exchange), cookie(exchange, token, settings.longest()));
    }

    @Override
    public void expireSession(ServerWebExchange exchange) {
        exchange.getResponse().getCookies().set(name(exchange), cookie(exchange, "", Duration.ZERO));
    }

    private static ResponseCookie cookie(ServerWebExchange exchange, String value, Duration age) {
        return ResponseCookie.from(name(exchange), value)
                .httpOnly(true)
                .secure(secure(exchange))
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
    }

    private static String name(ServerWebExchange exchange) {
        return secure(exchange) ? SECURE_NAME : PLAIN_NAME;
    }

    private static boolean secure(ServerWebExchange exchange) {
        return "https".equalsIgnoreCase(exchange.getRequest().getURI().getScheme());
    }
}
