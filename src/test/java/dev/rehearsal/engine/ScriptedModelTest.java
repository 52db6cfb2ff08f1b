package dev.rehearsal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

/** The stand-in for a model does what a model must, and keeps to what it was made for. */
class ScriptedModelTest extends LanguageModelContract {

    private ScriptedModel model = ScriptedModel.saying();

    @Override
    protected LanguageModel saying(String... words) {
        model = ScriptedModel.saying(words);
        return model;
    }

    @Override
    protected LanguageModel filling(String json) {
        model = ScriptedModel.filling(json);
        return model;
    }

    @Override
    protected int calls() {
        return model.asked().size();
    }

    @Test
    void remembersWhatItWasAskedInItsOrder() {
        var both = ScriptedModel.filling("{}").alsoSaying(ScriptedModel.saying("Yes?"));

        both.speak(ModelCalls.voice()).blockLast(SOON);
        both.fill(ModelCalls.judge(), ModelCalls.FORM).block(SOON);

        assertThat(both.asked()).containsExactly(ModelCalls.voice(), ModelCalls.judge());
    }

    @Test
    void failsATestThatHasItDoWhatItWasNotMadeFor() {
        StepVerifier.create(ScriptedModel.filling("{}").speak(ModelCalls.voice()))
                .expectError(AssertionError.class)
                .verify(SOON);
        StepVerifier.create(ScriptedModel.saying("Yes?").fill(ModelCalls.judge(), ModelCalls.FORM))
                .expectError(AssertionError.class)
                .verify(SOON);
    }
}
