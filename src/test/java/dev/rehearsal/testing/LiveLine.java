package dev.rehearsal.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A WebSocket written byte by byte, since well-behaved clients refuse to send what a test must send. */
public final class LiveLine implements AutoCloseable {

    public static final int CONTINUATION = 0x0;
    public static final int TEXT = 0x1;
    public static final int BINARY = 0x2;
    private static final int CLOSE = 0x8;
    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;
    private static final byte[] MASK = {0x11, 0x22, 0x33, 0x44};
    private static final int TWO_BYTES = 126;
    private static final int EIGHT_BYTES = 127;

    private final Socket socket;
    private final DataInputStream in;
    private final String head;

    private LiveLine(Socket socket, DataInputStream in, String head) {
        this.socket = socket;
        this.in = in;
        this.head = head;
    }

    /** Knocks as the page of this visitor would. */
    public static LiveLine open(Visitor visitor, String interview) {
        var service = visitor.service();
        return knock(
                service,
                "/api/interviews/" + interview + "/live",
                List.of("Origin: " + service, "Cookie: " + visitor.cookieHeader()));
    }

    /** Knocks with any headers besides those that every handshake has. */
    public static LiveLine knock(URI service, String path, List<String> headers) {
        var lines = new ArrayList<>(List.of(
                "GET " + path + " HTTP/1.1",
                "Host: " + service.getAuthority(),
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="));
        lines.addAll(headers);
        try {
            var socket = new Socket(service.getHost(), service.getPort());
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            var in = new DataInputStream(socket.getInputStream());
            return new LiveLine(socket, in, head(in));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int status() {
        return Integer.parseInt(head.split(" ")[1]);
    }

    /** The answer to the handshake. */
    public String head() {
        return head;
    }

    public void send(String text) {
        frame(FINAL | TEXT, text.getBytes(StandardCharsets.UTF_8), true);
    }

    /** Sends one frame; the first byte holds the flags and the kind. */
    public void frame(int first, byte[] content, boolean masked) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(first);
        var mask = masked ? MASKED : 0;
        if (content.length < TWO_BYTES) {
            bytes.write(mask | content.length);
        } else if (content.length <= 0xffff) {
            bytes.write(mask | TWO_BYTES);
            bytes.write(content.length >> 8);
            bytes.write(content.length);
        } else {
            bytes.write(mask | EIGHT_BYTES);
            for (int shift = 56; shift >= 0; shift -= 8) {
                bytes.write((int) ((long) content.length >> shift));
            }
        }
        if (masked) {
            bytes.writeBytes(MASK);
        }
        for (int at = 0; at < content.length; at++) {
            bytes.write(masked ? content[at] ^ MASK[at % MASK.length] : content[at]);
        }
        write(bytes.toByteArray());
    }

    /** Sends bytes as they are; a line that the service has closed meanwhile takes none. */
    public void write(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException closedByTheService) {
            // what it said before it closed is still to be read
        }
    }

    /** The next text that comes. */
    public String text(Duration patience) {
        try {
            socket.setSoTimeout((int) patience.toMillis());
            var frame = read();
            if (frame.kind() != TEXT) {
                throw new AssertionError(frame.kind() == CLOSE ? "Closed with " + code(frame) : "Kind " + frame.kind());
            }
            return new String(frame.content(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The next text that has this in it; what comes before is passed over. */
    public String textWith(String part) {
        while (true) {
            var text = text(Duration.ofSeconds(20));
            if (text.contains(part)) {
                return text;
            }
        }
    }

    /** The code with which the service closes; what comes before is passed over. */
    public int closeCode(Duration patience) {
        try {
            socket.setSoTimeout((int) patience.toMillis());
            while (true) {
                var frame = read();
                if (frame.kind() == CLOSE) {
                    return code(frame);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Frame(int kind, byte[] content) {}

    private static int code(Frame frame) {
        return (frame.content()[0] & 0xff) << 8 | frame.content()[1] & 0xff;
    }

    private Frame read() throws IOException {
        var kind = in.readUnsignedByte() & 0xf;
        long length = in.readUnsignedByte() & 0x7f;
        if (length == TWO_BYTES) {
            length = in.readUnsignedShort();
        } else if (length == EIGHT_BYTES) {
            length = in.readLong();
        }
        return new Frame(kind, in.readNBytes((int) length));
    }

    private static String head(DataInputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                break;
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }
}
