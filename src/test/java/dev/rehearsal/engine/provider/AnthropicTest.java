package dev.rehearsal.engine.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.engine.Cut;
import dev.rehearsal.engine.Piece;
import org.junit.jupiter.api.Test;

class AnthropicTest extends ProviderContract {

    @Override
    protected String provider() {
        return "anthropic";
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
    void countsTheCachedTokensBesideTheInput() {
        var last = (Piece.Finished) speech(saying("Yes?")).getLast();

        assertThat(last.usage().cached()).isEqualTo(1024);
    }

    @Test
    void keepsWhatWasSaidBeforeTheProviderWasOverloaded() {
        answerOk(wires.file("stream-overloaded"));

        assertThat(speech(limited(3))).containsExactly(new Piece.Words("@TOKEN@"), new Piece.CutOff(null, Cut.ENDED));
    }

    @Test
    void marksTheRulesAndTheTranscriptForTheCache() {
        reply(filling("{}"));

        var request = requests().getFirst();
        assertThat(request.split("\"cache_control\"", -1)).hasSize(3);
        assertThat(request).containsIgnoringWhitespaces("\"output_config\"", "\"json_schema\"");
    }

    @Test
    void sendsOneBlockForEachTurnSoThatALongerTalkFindsTheShorterOneInTheCache() {
        reply(filling("{}"));

        assertThat(requests().getFirst().split("\"type\"\\s*:\\s*\"text\"", -1)).hasSize(6);
    }
}
