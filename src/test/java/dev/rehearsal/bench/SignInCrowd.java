package dev.rehearsal.bench;

import dev.rehearsal.platform.PatientThreads;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/**
 * People who sign in, each from a browser and over a connection of their own. They come from other machines in truth,
 * so one patient thread here does all their talking, with as little as can be said.
 */
final class SignInCrowd {

    private final InetSocketAddress service;
    private final byte[] request;

    SignInCrowd(URI service, String email, String password) {
        this.service = new InetSocketAddress(service.getHost(), service.getPort());
        var body = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
        this.request = String.join(
                        "\r\n",
                        "POST /api/sign-in HTTP/1.1",
                        "Host: " + service.getAuthority(),
                        "Connection: close",
                        "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                        "Cookie: XSRF-TOKEN=crowd",
                        "X-XSRF-TOKEN: crowd",
                        "Content-Type: application/json",
                        "Content-Length: " + body.length(),
                        "",
                        body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * So many come at once; whenever one has been answered, another comes for as long as the door is open.
     *
     * @return how long each of them waited, in milliseconds, once the last is answered
     */
    CompletableFuture<List<Double>> come(int howMany, BooleanSupplier doorOpen) {
        var answered = new CompletableFuture<List<Double>>();
        new PatientThreads("sign-ins")
                .newThread(() -> {
                    try {
                        answered.complete(all(howMany, doorOpen));
                    } catch (IOException | RuntimeException failure) {
                        answered.completeExceptionally(failure);
                    }
                })
                .start();
        return answered;
    }

    private List<Double> all(int howMany, BooleanSupplier doorOpen) throws IOException {
        var times = new ArrayList<Double>();
        try (var selector = Selector.open()) {
            for (int number = 0; number < howMany; number++) {
                enter(selector);
            }
            while (!selector.keys().isEmpty()) {
                selector.select();
                for (var key : selector.selectedKeys()) {
                    if (((Guest) key.attachment()).left(key, times) && doorOpen.getAsBoolean()) {
                        enter(selector);
                    }
                }
                selector.selectedKeys().clear();
                selector.selectNow();
            }
        }
        return times;
    }

    private void enter(Selector selector) throws IOException {
        var channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.connect(service);
        channel.register(selector, SelectionKey.OP_CONNECT, new Guest(request));
    }

    /** One of them, from the knock to the answer. */
    private static final class Guest {

        private static final int MOST = 8_192;
        private static final int STATUS_AT = "HTTP/1.1 ".length();

        private final ByteBuffer asks;
        private final ByteBuffer hears = ByteBuffer.allocate(MOST);
        private final long came = System.nanoTime();

        Guest(byte[] request) {
            this.asks = ByteBuffer.wrap(request);
        }

        /** Goes on with what is possible now; true when that was the last. */
        boolean left(SelectionKey key, List<Double> times) throws IOException {
            var channel = (SocketChannel) key.channel();
            if (key.isConnectable()) {
                channel.finishConnect();
                channel.write(asks);
                key.interestOps(SelectionKey.OP_READ);
                return false;
            }
            if (channel.read(hears) >= 0) {
                return false;
            }
            channel.close();
            requireLetIn();
            times.add((System.nanoTime() - came) / 1e6);
            return true;
        }

        private void requireLetIn() {
            var answer = new String(hears.array(), 0, hears.position(), StandardCharsets.US_ASCII);
            if (!answer.startsWith("200", STATUS_AT)) {
                throw new IllegalStateException(answer);
            }
        }
    }
}
