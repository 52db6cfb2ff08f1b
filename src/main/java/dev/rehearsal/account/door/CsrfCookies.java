package dev.rehearsal.account.door;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Hands the page its token in a cookie that the page can read. Behind TLS the cookie stays on TLS, also where a proxy
 * ended it, which Spring Security's own repository does not see, and is bound to this very host: a page of a
 * neighbouring host could plant another.
 */
final class CsrfCookies implements ServerCsrfTokenRepository {

    private final ServerCsrfTokenRepository plain = cookie("XSRF-TOKEN", false);
    private final ServerCsrfTokenRepository secure = cookie("__Host-XSRF-TOKEN", true);

    private static CookieServerCsrfTokenRepository cookie(String name, boolean secure) {
        var repository = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieName(name);
        repository.setCookiePath("/");
        repository.setCookieCustomizer(attributes -> attributes.sameSite("Lax").secure(secure));
        return repository;
    }

    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return of(exchange).generateToken(exchange);
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return of(exchange).saveToken(exchange, token);
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        return of(exchange).loadToken(exchange);
    }

    private ServerCsrfTokenRepository of(ServerWebExchange exchange) {
        return "https".equalsIgnoreCase(exchange.getRequest().getURI().getScheme()) ? secure : plain;
    }
}
