package dev.rehearsal.engine.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.engine.Piece;
import org.junit.jupiter.api.Test;

class OllamaTest extends ProviderContract {

    @Override
    protected String provider() {
        return "ollama";
    }

    @Override
    protected String path() {
        return "";
    }

    @Override
    protected String unknownModel() {
        return "Ollama does not have the model yet: run 'ollama pull test-model' where it is.";
    }

    @Test
    void keepsWhatWasSaidBeforeTheModelBroke() {
        answerOk(wires.file("stream-error"));

        var pieces = speech(limited(3));

        assertThat(pieces.getFirst()).isEqualTo(new Piece.Words("@TOKEN@"));
        assertThat(pieces.getLast()).isInstanceOf(Piece.CutOff.class);
    }

    @Test
    void saysHowLongThePromptMayGet() {
        speech(saying("Yes?"));

        assertThat(requests().getFirst()).containsIgnoringWhitespaces("\"num_ctx\" : 32768");
    }

    @Test
    void sendsTheSchemaAsTheFormat() {
        reply(filling("{}"));

        assertThat(requests().getFirst()).containsIgnoringWhitespaces("\"format\" : {");
    }
}
