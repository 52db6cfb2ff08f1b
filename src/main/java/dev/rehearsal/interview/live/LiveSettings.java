package dev.rehearsal.interview.live;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the sockets.
 *
 * @param allowedOrigins origins besides the service's own whose pages may open a socket, such as https://example.org
 * @param startWithin longest wait for the first message
 * @param messagesPerSecond how many messages a socket may send in the long run
 * @param burst how many it may send at once
 * @param unread how many messages may wait for a page that does not read
 */
@ConfigurationProperties("rehearsal.live")
record LiveSettings(
        @DefaultValue({}) List<String> allowedOrigins,
        @DefaultValue("10s") Duration startWithin,
        @DefaultValue("10") int messagesPerSecond,
        @DefaultValue("40") int burst,
        @DefaultValue("2048") int unread) {

    /** Longest message in either direction. */
    static final int FRAME_BYTES = 64 * 1024;

    LiveSettings {
        allowedOrigins = List.copyOf(allowedOrigins);
    }
}
