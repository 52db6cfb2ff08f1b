package dev.rehearsal.engine.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.StructuredReply;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeminiTest extends ProviderContract {

    @Override
    protected String provider() {
        return "gemini";
    }

    @Override
    protected String path() {
        return "/v1beta";
    }

    @Test
    void tellsARefusal() {
        refuses("stream-refusal", "reply-refusal");
    }

    @Test
    void takesABlockedQuestionForARefusal() {
        answerOk(wires.file("reply-blocked"));

        assertThat(reply(limited(1))).isInstanceOf(StructuredReply.Refused.class);
    }

    @Test
    void countsTheCachedTokensWithinTheInput() {
        var last = (Piece.Finished) speech(saying("Yes?")).getLast();

        assertThat(last.usage().cached()).isEqualTo(1024);
    }

    @Test
    void readsTheWaitThatStandsInTheBody() {
        answer(aResponse().withStatus(429).withBody(wires.file("error-429")));

        assertThat(speech(raw())).containsExactly(new Piece.Unavailable(Duration.ofSeconds(7)));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 429, 500, 503})
    void repeatsNoErrorThatSaysItsKey(int status) {
        answer(aResponse().withStatus(status).withBody("""
                        {"error":{"code":%d,"message":"API key not valid: %s","details":[{"key":"%s"}]}}""".formatted(status, KEY, KEY)));

        assertThat(speech(raw()).toString() + reply(raw())).doesNotContain(KEY);
        assertThat(requests()).hasSize(2).noneMatch(body -> body.contains(KEY));
    }
}
