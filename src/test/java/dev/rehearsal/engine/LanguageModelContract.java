package dev.rehearsal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

/** What every language model must do. */
public abstract class LanguageModelContract {

    protected static final Duration SOON = Duration.ofSeconds(30);

    /** A model that will say these words, or fill in this text. */
    protected abstract LanguageModel saying(String... words);

    protected abstract LanguageModel filling(String json);

    /** How often the model was called. */
    protected abstract int calls();

    @Test
    void speaksWordByWordAndEndsOnce() {
        var model = saying("Tell me", " more", " about it.");

        StepVerifier.create(model.speak(ModelCalls.voice()))
                .expectNext(new Piece.Words("Tell me"), new Piece.Words(" more"), new Piece.Words(" about it."))
                .assertNext(last -> assertThat(last).isInstanceOf(Piece.Finished.class))
                .expectComplete()
                .verify(SOON);
    }

    @Test
    void tellsWhatItTook() {
        var last = (Piece.Finished) saying("Yes?").speak(ModelCalls.voice()).blockLast(SOON);

        assertThat(last).isNotNull();
        assertThat(last.usage().in()).isPositive();
        assertThat(last.usage().out()).isPositive();
    }

    @Test
    void isCalledOncePerSubscriberAndNotBefore() {
        var speech = saying("Yes?").speak(ModelCalls.voice());
        assertThat(calls()).isZero();

        speech.blockLast(SOON);
        speech.blockLast(SOON);

        assertThat(calls()).isEqualTo(2);
    }

    @Test
    void stopsWhenNobodyListens() {
        var model = saying("Tell me", " more", " about it.");

        StepVerifier.create(model.speak(ModelCalls.voice()), 1)
                .expectNext(new Piece.Words("Tell me"))
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void fillsInAForm() {
        var reply = filling("{\"level\":\"2\"}")
                .fill(ModelCalls.judge(), ModelCalls.FORM)
                .block(SOON);

        assertThat(reply).isInstanceOfSatisfying(StructuredReply.Filled.class, filled -> {
            assertThat(filled.json()).isEqualTo("{\"level\":\"2\"}");
            assertThat(filled.usage().in()).isPositive();
        });
    }
}
