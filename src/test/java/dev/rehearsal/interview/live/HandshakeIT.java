package dev.rehearsal.interview.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.LiveLine;
import dev.rehearsal.testing.StandInInterviews;
import dev.rehearsal.testing.Visitor;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** What no browser would send, byte by byte. */
@ExtendWith(OutputCaptureExtension.class)
class HandshakeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int FINAL = 0x80;
    private static final int RSV1 = 0x40;
    private static final String START = "{\"type\":\"start\",\"seq\":0}";

    @TempDir
    static Path folder;

    private static InProcess service;
    private static URI address;
    private static Visitor visitor;
    private static String path;

    @BeforeAll
    static void start() {
        service = InProcess.start(
                folder,
                List.of(StandInInterviews.class, Exchanges.class),
                "rehearsal.limits.exempt=127.0.0.0/8",
                "rehearsal.limits.per-account.sockets=1000");
        address = service.address();
        visitor = Visitor.guest(address);
        var interview = service.part(StandInInterviews.Owners.class).add(visitor.account());
        path = "/api/interviews/" + interview + "/live";
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Nested
    class AHandshake {

        @Test
        void ofOurOwnPageIsTakenWithoutExtensions() {
            var line =
                    knock("Origin: " + address, "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits");

            assertThat(line.status()).isEqualTo(101);
            assertThat(line.head()).doesNotContainIgnoringCase("Sec-WebSocket-Extensions");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "null",
                    "http://evil.example",
                    "https://127.0.0.1.evil.example",
                    "http://127.0.0.1:1",
                    "http://127.0.0.1",
                    "http://user@127.0.0.1",
                    "file://",
                    "chrome-extension://abcdef",
                    "not an origin"
                })
        void ofAnotherSiteIsRefused(String origin) {
            assertThat(knock("Origin: " + origin).status()).isEqualTo(403);
        }

        @Test
        void withoutOriginIsRefused() {
            assertThat(knock().status()).isEqualTo(403);
        }

        @Test
        void ofNobodyIsRefused() {
            var line = LiveLine.knock(address, path, List.of("Origin: " + address));

            assertThat(line.status()).isEqualTo(401);
        }

        @Test
        void toTheInterviewOfAnotherFindsNothing() {
            var other = service.part(StandInInterviews.Owners.class)
                    .add(Visitor.guest(address).account());

            var line = LiveLine.open(visitor, other);

            assertThat(line.status()).isEqualTo(404);
        }
    }

    @Nested
    class AFrame {

        @Test
        void thatIsNoUtf8ClosesWith1007() {
            var line = started();

            line.frame(FINAL | LiveLine.TEXT, new byte[] {'{', (byte) 0xc3, (byte) 0x28, '}'}, true);

            assertThat(line.closeCode(PATIENCE)).isEqualTo(1007);
        }

        @Test
        void thatClaimsAnExtensionClosesWith1002() {
            var line = started();

            line.frame(FINAL | RSV1 | LiveLine.TEXT, bytes("{\"type\":\"ping\"}"), true);

            assertThat(line.closeCode(PATIENCE)).isEqualTo(1002);
        }

        @Test
        void withoutMaskClosesWith1002() {
            var line = started();

            line.frame(FINAL | LiveLine.TEXT, bytes("{\"type\":\"ping\"}"), false);

            assertThat(line.closeCode(PATIENCE)).isEqualTo(1002);
        }

        @ParameterizedTest
        @ValueSource(ints = {0x3, 0x7, 0xb, 0xf})
        void ofAKindThatDoesNotExistClosesWith1002(int kind) {
            var line = started();

            line.frame(FINAL | kind, bytes("x"), true);

            assertThat(line.closeCode(PATIENCE)).isEqualTo(1002);
        }

        @Test
        void thatIsTooLargeClosesWith1009() {
            var line = started();

            line.frame(FINAL | LiveLine.TEXT, new byte[LiveSettings.FRAME_BYTES + 1], true);

            assertThat(line.closeCode(PATIENCE)).isEqualTo(1009);
        }

        @Test
        void inPiecesThatAreTooLargeTogetherClosesWith1009() {
            var line = started();

            inPiecesTooLargeTogether(line);

            assertThat(line.closeCode(PATIENCE)).isEqualTo(1009);
        }

        @Test
        void thatIsNoMessageClosesWith4400() {
            for (var text : List.of("hello", "{\"type\":\"obey\"}", "[]", "{}")) {
                var line = started();

                line.send(text);

                assertThat(line.closeCode(PATIENCE)).as(text).isEqualTo(4400);
            }
        }

        @Test
        void ofBytesClosesWith4400() {
            var line = started();

            line.frame(FINAL | LiveLine.BINARY, bytes("{\"type\":\"ping\"}"), true);

            assertThat(line.closeCode(PATIENCE)).isEqualTo(4400);
        }
    }

    @Test
    void tenThousandMessagesAtOnceCloseWith4429() {
        var line = started();

        for (int message = 0; message < 10_000; message++) {
            line.send("{\"type\":\"ping\"}");
        }

        assertThat(line.closeCode(PATIENCE)).isEqualTo(4429);
    }

    @Test
    void theFirstMessageIsHeardHoweverEarlyItComes() {
        var lines = new ArrayList<LiveLine>();
        for (int number = 0; number < 50; number++) {
            var line = LiveLine.open(visitor, path.split("/")[3]);
            line.send(START);
            line.send("{\"type\":\"ping\"}");
            lines.add(line);
        }

        lines.forEach(line -> assertThat(line.text(PATIENCE)).contains("pong"));
        lines.forEach(LiveLine::close);
    }

    @Test
    void noneOfThisLeavesATraceInTheLog(CapturedOutput output) {
        var line = started();
        line.frame(FINAL | 0x3, bytes("x"), true);
        line.closeCode(PATIENCE);
        line = started();
        line.frame(FINAL | LiveLine.TEXT, new byte[] {(byte) 0xff}, true);
        line.closeCode(PATIENCE);
        line = started();
        inPiecesTooLargeTogether(line);
        line.closeCode(PATIENCE);
        started().close();
        knock("Origin: null", "Sec-WebSocket-Version: 7");

        assertThat(output.getAll()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void anOpenSocketHoldsNothingOfItsHandshake() {
        var exchanges = service.part(Exchanges.class);
        exchanges.upgraded.clear();
        var line = started();
        line.send("{\"type\":\"ping\"}");
        assertThat(line.text(PATIENCE)).contains("pong");
        var handshake = exchanges.upgraded.getFirst();

        await().atMost(PATIENCE).until(() -> {
            System.gc();
            return handshake.refersTo(null);
        });

        line.send("{\"type\":\"ping\"}");
        assertThat(line.text(PATIENCE)).contains("pong");
        line.close();
    }

    /** Remembers which requests came, without holding them. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Exchanges implements WebFilter {

        private final List<WeakReference<ServerWebExchange>> upgraded = new CopyOnWriteArrayList<>();

        @Override
        public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
            if (exchange.getRequest().getPath().value().endsWith("/live")) {
                upgraded.add(new WeakReference<>(exchange));
            }
            return chain.filter(exchange);
        }
    }

    private static void inPiecesTooLargeTogether(LiveLine line) {
        line.frame(LiveLine.TEXT, new byte[LiveSettings.FRAME_BYTES / 2], true);
        line.frame(LiveLine.CONTINUATION, new byte[LiveSettings.FRAME_BYTES / 2], true);
        line.frame(LiveLine.CONTINUATION, new byte[1], true);
        line.frame(FINAL | LiveLine.CONTINUATION, new byte[1], true);
    }

    private static LiveLine started() {
        var line = LiveLine.open(visitor, path.split("/")[3]);
        assertThat(line.status()).isEqualTo(101);
        line.send(START);
        return line;
    }

    private static LiveLine knock(String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.add("Cookie: " + visitor.cookieHeader());
        return LiveLine.knock(address, path, all);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
