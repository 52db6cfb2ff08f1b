package dev.rehearsal.engine.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.engine.Piece;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OpenAiTest extends ProviderContract {

    @Override
    protected String provider() {
        return "openai";
    }

    @Override
    protected String path() {
        return "/v1";
    }

    @Test
    void tellsARefusal() {
        refuses("stream-refusal", "reply-refusal");
    }

    @Test
    void countsTheCachedTokensWithinTheInput() {
        var last = (Piece.Finished) speech(saying("Yes?")).getLast();

        assertThat(last.usage().cached()).isEqualTo(1024);
    }

    @Test
    void asksForTheSchemaStrictlyAtTemperatureZero() {
        reply(filling("{}"));

        assertThat(requests().getFirst())
                .containsIgnoringWhitespaces(
                        "\"type\" : \"json_schema\"", "\"strict\" : true", "\"temperature\" : 0.0");
    }

    @Test
    void readsAWaitInMilliseconds() {
        answer(aResponse().withStatus(429).withHeader("retry-after-ms", "2500").withBody(wires.file("error-429")));

        assertThat(speech(raw())).containsExactly(new Piece.Unavailable(Duration.ofMillis(2500)));
    }

    @Test
    void readsAWaitWithoutANumberAsNone() {
        answer(aResponse().withStatus(429).withBody(wires.file("error-429")));

        assertThat(speech(raw())).containsExactly(new Piece.Unavailable(Duration.ZERO));
    }
}
