package dev.rehearsal.account.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.Visitor;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EdgeIT {

    @Nested
    class OnPlainLocalhost {

        @TempDir
        static Path folder;

        private static InProcess service;

        @BeforeAll
        static void start() {
            service = InProcess.start(
                    folder,
                    "rehearsal.limits.per-account.interviews=2/1h",
                    "rehearsal.limits.per-address.guests=20/1h");
        }

        @AfterAll
        static void stop() {
            service.close();
        }

        @Test
        void theThirdInterviewWithinTheHourMustWait() {
            var visitor = Visitor.guest(service.address());
            visitor.post("/api/interviews", wish()).expect(201);
            visitor.post("/api/interviews", wish()).expect(201);

            var answer = visitor.post("/api/interviews", wish()).expect(429);

            assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 1_800);
            Visitor.guest(service.address()).post("/api/interviews", wish()).expect(201);
        }

        @Test
        void anAddressThatKeepsTellingLiesAboutItselfIsStillOneAddress() {
            var last = 200;
            for (int guest = 0; guest < 21 && last == 200; guest++) {
                last = new Visitor(service.address())
                        .with("X-Forwarded-For", "10.0.0." + guest)
                        .get("/api/me")
                        .status();
            }

            assertThat(last).isEqualTo(429);
        }

        @Test
        void forwardedHeadersAreNotBelieved() {
            var answer = new Visitor(service.address())
                    .with("X-Forwarded-Proto", "https")
                    .with("X-Forwarded-Host", "evil.example")
                    .get("/");

            assertThat(answer.header("Strict-Transport-Security")).isEmpty();
        }

        @Test
        void aBodyThatIsTooLongIsNotRead() {
            var visitor = new Visitor(service.address());

            var answer = visitor.post("/api/sign-in", Map.of("password", "x".repeat(300_000)));

            assertThat(answer.expect(413).detail()).isEqualTo("That is more text than fits.");
        }

        @Test
        void aGoldenSetMayBeLonger() {
            var visitor = Visitor.guest(service.address());

            // Refused for who asks, not for how much it is.
            visitor.post("/api/calibration/sets/import?name=Panel&format=jsonl", "x".repeat(300_000))
                    .expect(403);
        }

        private static Map<String, Object> wish() {
            return Map.of("question", "feature-store", "target", "advanced", "requestId", UUID.randomUUID());
        }
    }

    @Nested
    class BehindAProxyThatEndsTls {

        @Test
        void cookiesAreBoundToTheHostAndBrowsersStayOnTls(@TempDir Path folder) {
            try (var service = InProcess.start(folder, "server.forward-headers-strategy=native")) {
                var visitor = new Visitor(service.address())
                        .with("X-Forwarded-Proto", "https")
                        .with("X-Forwarded-Host", "rehearsal.example.org");

                var answer = visitor.get("/api/me").expect(200);

                assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
                assertThat(answer.headers().allValues("Set-Cookie"))
                        .anySatisfy(cookie -> assertThat(cookie)
                                .startsWith("__Host-rehearsal=")
                                .contains("Path=/;", "Secure", "HTTPOnly", "SameSite=Lax")
                                .doesNotContain("Domain"))
                        .anySatisfy(cookie -> assertThat(cookie)
                                .startsWith("__Host-XSRF-TOKEN=")
                                .contains("Path=/;", "Secure", "SameSite=Lax")
                                .doesNotContain("Domain"));
            }
        }
    }
}
