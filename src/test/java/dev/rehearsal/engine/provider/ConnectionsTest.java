package dev.rehearsal.engine.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCalls;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.Secret;
import dev.rehearsal.testing.StubProvider;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** What becomes of the connection when an answer is over. */
class ConnectionsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Providers providers = new Providers(Duration.ofSeconds(2), DataSize.ofKilobytes(256));
    private StubProvider provider;
    private LanguageModel model;

    @BeforeEach
    void open() throws IOException {
        provider = StubProvider.start();
        model = providers.open(
                new Endpoint(new ModelName("openai", "test-model"), Secret.NONE, provider.address(), true));
    }

    @AfterEach
    void close() {
        providers.close();
        provider.close();
    }

    private void hear() {
        model.speak(ModelCalls.voice()).takeUntil(Piece.Last.class::isInstance).blockLast(SOON);
    }

    @Test
    void isUsedAgainThoughTheHearerLeavesWithTheLastPiece() throws InterruptedException {
        for (int answer = 0; answer < 5; answer++) {
            hear();
            awaitEndOfStream();
        }

        assertThat(provider.connections()).isEqualTo(1);
    }

    @Test
    void isUsedAgainAfterAFormWasFilledIn() {
        model.fill(ModelCalls.judge(), ModelCalls.FORM).block(SOON);
        model.fill(ModelCalls.judge(), ModelCalls.FORM).block(SOON);

        assertThat(provider.connections()).isEqualTo(1);
    }

    /** The end of the stream follows its end marker at once, but on another thread. */
    private static void awaitEndOfStream() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(50);
    }
}
