package dev.rehearsal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.channels.ClosedChannelException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.netty.channel.AbortedException;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

class ErrorsTest {

    private final Errors errors = new Errors(new ProblemWriter(new JsonMapper()));
    private final MockServerWebExchange exchange =
            MockServerWebExchange.from(MockServerHttpRequest.get("/assets/font"));
    private final Logger log = (Logger) LoggerFactory.getLogger(Errors.class);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeEach
    void listen() {
        logged.start();
        log.addAppender(logged);
    }

    @AfterEach
    void stop() {
        log.detachAppender(logged);
    }

    @Test
    void aFailureThatNobodyForesawIsLoggedAndToldWithoutItsWords() {
        StepVerifier.create(errors.handle(exchange, new IllegalStateException("the secret is 42")))
                .verifyComplete();

        assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(exchange.getResponse().getBodyAsString().block())
                .contains("Something went wrong on our side.")
                .doesNotContain("42");
        assertThat(logged.list)
                .singleElement()
                .extracting(ILoggingEvent::getLevel)
                .isEqualTo(Level.ERROR);
    }

    @Test
    void whoeverLeavesBeforeTheAnswerIsNoFailureOfOurs() {
        StepVerifier.create(errors.handle(exchange, new AbortedException(new ClosedChannelException())))
                .verifyError(AbortedException.class);

        assertThat(exchange.getResponse().getStatusCode()).isNull();
        assertThat(logged.list).isEmpty();
    }
}
