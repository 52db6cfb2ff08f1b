package dev.rehearsal.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Serves the built pages: every address that is neither the API's nor a file's gets the one HTML page, under a content
 * security policy whose nonce is new for each response.
 */
@Configuration(proxyBeanMethods = false)
class Pages {

    private static final String NONCE = "__CSP_NONCE__";
    private static final String POLICY = "default-src 'self'; script-src 'self' 'nonce-__CSP_NONCE__'; "
            + "style-src 'self' 'nonce-__CSP_NONCE__'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
    private static final String NOT_BUILT =
            "<!doctype html><title>Rehearsal</title><p>The pages are not built: run <code>mvn package</code>.";

    private final SecureRandom random = new SecureRandom();
    private final String page;

    Pages(ResourceLoader resources) throws IOException {
        Resource index = resources.getResource("classpath:/static/index.html");
        this.page = index.exists() ? index.getContentAsString(StandardCharsets.UTF_8) : NOT_BUILT;
    }

    @Bean
    RouterFunction<ServerResponse> pageRoutes() {
        return RouterFunctions.route().GET(isPage(), this::serve).build();
    }

    private static RequestPredicate isPage() {
        return request -> {
            var path = request.path();
            return !path.startsWith("/api/") && !path.startsWith("/actuator") && !path.contains(".");
        };
    }

    private Mono<ServerResponse> serve(ServerRequest request) {
        var nonce = newNonce();
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY.replace(NONCE, nonce))
                .bodyValue(page.replace(NONCE, nonce));
    }

    private String newNonce() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
