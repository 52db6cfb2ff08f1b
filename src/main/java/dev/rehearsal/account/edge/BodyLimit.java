package dev.rehearsal.account.edge;

import dev.rehearsal.platform.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses a body that announces more than the service would read. One that does not say so is cut off by its reader.
 */
@Component
@Order(-160)
class BodyLimit implements WebFilter {

    /** The longest text that the API takes, notes of 20,000 characters, fits in any alphabet. */
    static final long BYTES = 256 * 1024L;

    /** A golden set comes as a file, with the words of many interviews. */
    static final long FILE_BYTES = 20 * 1024 * 1024L;

    private static final String FILES = "/api/calibration/sets/import";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        long most = request.getPath().value().equals(FILES) ? FILE_BYTES : BYTES;
        return request.getHeaders().getContentLength() > most
                ? Mono.error(new Refusal(HttpStatus.CONTENT_TOO_LARGE, "That is more text than fits."))
                : chain.filter(exchange);
    }
}
