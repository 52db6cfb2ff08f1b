package dev.rehearsal.interview.live;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.WebSocketMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The one place that turns frames into messages and back. */
@Component
class LiveCodec {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    LiveCodec(JsonMapper json) {
        this.reader = json.readerFor(ClientMessage.class);
        this.writer = json.writerFor(ServerMessage.class);
    }

    /**
     * Reads a frame.
     *
     * @throws LiveClosed when it is not text, not UTF-8, not JSON, or not a message of the protocol
     */
    ClientMessage decode(WebSocketMessage frame) {
        if (frame.getType() != WebSocketMessage.Type.TEXT) {
            throw new LiveClosed(LiveClose.BAD_MESSAGE);
        }
        try {
            return whole(reader.readValue(text(frame)));
        } catch (JacksonException notOurs) {
            throw new LiveClosed(LiveClose.BAD_MESSAGE);
        }
    }

    /** What a page leaves out is null, whatever the types say. */
    private static ClientMessage whole(ClientMessage message) {
        if (message instanceof ClientMessage.Command command && command.id() == null) {
            throw new LiveClosed(LiveClose.BAD_MESSAGE);
        }
        return message;
    }

    String encode(ServerMessage message) {
        return writer.writeValueAsString(message);
    }

    /** Spring would put a question mark where a byte is wrong, and the candidate would have said that. */
    private static String text(WebSocketMessage frame) {
        var bytes = new byte[frame.getPayload().readableByteCount()];
        frame.getPayload().read(bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new LiveClosed(LiveClose.NOT_TEXT);
        }
    }
}
