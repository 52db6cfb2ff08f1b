package dev.rehearsal.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/**
 * The last handler: whatever went wrong leaves the server as a problem detail. A failure that nobody foresaw says so,
 * and nothing of its own message or trace. Whoever left before the answer was there gets none, which is no failure: the
 * server lets go of the rest by itself.
 */
@Component
@Order(-2)
class Errors implements ErrorWebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Errors.class);

    private final ProblemWriter problems;

    Errors(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (failure instanceof ErrorResponse foreseen) {
            exchange.getResponse().getHeaders().putAll(foreseen.getHeaders());
            return problems.write(exchange, foreseen.getBody());
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return Mono.error(failure);
        }
        log.error("Unforeseen failure of {}", exchange.getRequest().getMethod(), failure);
        return problems.write(
                exchange,
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "Something went wrong on our side. What you said is kept; try again in a moment."));
    }
}
