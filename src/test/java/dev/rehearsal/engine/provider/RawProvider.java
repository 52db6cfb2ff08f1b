package dev.rehearsal.engine.provider;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that says what a test tells it to, down to the bytes, and knows which connections its callers keep. */
final class RawProvider implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger open = new AtomicInteger();
    private volatile Answer answer = new Answer("", "", End.CLOSE);

    RawProvider() throws IOException {
        threads.submit(this::accept);
    }

    /** What becomes of the connection after the answer. */
    enum End {
        /** It is whole: the caller may use the connection again. */
        KEEP,
        /** The server hangs up. */
        CLOSE,
        /** Nothing more comes, and nobody hangs up. */
        STALL
    }

    /** @param head status line and headers, without those that say how long the body is */
    record Answer(String head, String body, End end) {}

    void answer(int status, String headers, String body, End end) {
        answer = new Answer("HTTP/1.1 %d Whatever\r\n%s".formatted(status, headers), body, end);
    }

    String address() {
        return "http://localhost:" + server.getLocalPort();
    }

    /** Connections that callers have not hung up. */
    int open() {
        return open.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                threads.submit(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        open.incrementAndGet();
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            while (readRequest(in)) {
                if (!write(socket)) {
                    return;
                }
            }
        } catch (IOException ignored) {
            // the caller hung up in the middle of it
        } finally {
            open.decrementAndGet();
        }
    }

    private boolean write(Socket socket) throws IOException {
        var now = answer;
        var bytes = now.body().getBytes(StandardCharsets.UTF_8);
        int promised = now.end() == End.KEEP ? bytes.length : bytes.length + 1_000;
        var out = socket.getOutputStream();
        out.write((now.head() + "Content-Length: " + promised + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(bytes);
        out.flush();
        return now.end() != End.CLOSE;
    }

    /** False when the caller hangs up instead. */
    private static boolean readRequest(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return false;
            }
            head.append((char) next);
        }
        var length = head.toString().toLowerCase(Locale.ROOT).split("content-length: ");
        in.readNBytes(length.length < 2 ? 0 : Integer.parseInt(length[1].split("\r\n")[0]));
        return true;
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
