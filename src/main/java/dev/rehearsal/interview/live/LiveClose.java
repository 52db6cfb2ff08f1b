package dev.rehearsal.interview.live;

import org.springframework.web.reactive.socket.CloseStatus;

/** Why a socket is closed by the service; written down here and nowhere else, but for the protocol's document. */
enum LiveClose {
    /** A frame that the protocol of the line forbids, such as one that claims to be compressed. */
    BAD_FRAME(1002, "Protocol error"),
    /** The page said something that is no text of UTF-8. */
    NOT_TEXT(1007, "Text must be UTF-8"),
    /** A message has more than {@link LiveSettings#FRAME_BYTES} bytes. */
    TOO_LARGE(1009, "Message too large"),
    /** The service stops; another node, or the same one in a moment, goes on where this one stood. */
    RESTART(1012, "retry after 2 s"),
    /** The page does not read as fast as the interviewer speaks. Coming back brings what was missed. */
    TOO_SLOW(1013, "retry after 2 s"),
    /** Not JSON, an unknown type, or a field that is missing. */
    BAD_MESSAGE(4400, "Message not understood"),
    /** The session has ended. */
    NOT_SIGNED_IN(4401, "Sign in first"),
    /** The first message did not come in time. */
    NOT_STARTED(4408, "No start message in time"),
    /** A start where none belongs, or something else before it. */
    MISUSED(4409, "Start once, and first"),
    /** More messages than a person can mean. */
    TOO_MANY(4429, "Too many messages, wait a moment"),
    /** A fault of ours. */
    BROKEN(1011, "Something went wrong on our side");

    private final int code;
    private final String reason;

    LiveClose(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    CloseStatus status() {
        return new CloseStatus(code, reason);
    }
}
