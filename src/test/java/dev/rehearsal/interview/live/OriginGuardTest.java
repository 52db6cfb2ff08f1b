package dev.rehearsal.interview.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.platform.ProblemWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class OriginGuardTest {

    private final LiveSettings settings =
            new LiveSettings(List.of("https://practice.example"), Duration.ofSeconds(10), 10, 40, 8);

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "https://localhost:8080", "https://practice.example"})
    void letsOurOwnPagesIn(String origin) {
        assertThat(passes(origin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "http://localhost",
                "http://localhost:8081",
                "http://localhost:8080.evil.example",
                "http://evil.example",
                "http://evil-localhost:8080",
                "http://localhost:8080@evil.example",
                "http://practice.example",
                "https://practice.example.evil.example",
                "file://localhost:8080",
                "http://[",
            })
    void keepsEverybodyElseOut(String origin) {
        assertThat(passes(origin)).isFalse();
    }

    @Test
    void keepsOutWhoDoesNotSayWhereTheyComeFrom() {
        assertThat(passes(MockServerHttpRequest.get("/api/interviews/1/live").header("Upgrade", "websocket")))
                .isFalse();
    }

    @Test
    void hasNothingToSayAboutOtherRequests() {
        assertThat(passes(MockServerHttpRequest.get("/api/questions").header("Origin", "http://evil.example")))
                .isTrue();
    }

    private boolean passes(String origin) {
        return passes(MockServerHttpRequest.get("/api/interviews/1/live")
                .header("Upgrade", "websocket")
                .header("Origin", origin));
    }

    private boolean passes(MockServerHttpRequest.BaseBuilder<?> request) {
        var passed = new AtomicBoolean();
        var exchange = MockServerWebExchange.from(request.header("Host", "localhost:8080"));
        var guard =
                new OriginGuard(settings, new ProblemWriter(JsonMapper.builder().build()));

        guard.filter(exchange, allowed -> {
                    passed.set(true);
                    return Mono.empty();
                })
                .block(Duration.ofSeconds(30));

        assertThat(passed.get() || exchange.getResponse().getStatusCode().value() == 403)
                .isTrue();
        return passed.get();
    }
}
