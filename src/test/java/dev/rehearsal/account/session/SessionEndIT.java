package dev.rehearsal.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.LiveLine;
import dev.rehearsal.testing.StandInInterviews;
import dev.rehearsal.testing.Visitor;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionEndIT {

    private static final String PASSWORD = "seven quiet herons";
    private static final int NOT_SIGNED_IN = 4401;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static InProcess service;
    private static URI address;

    @BeforeAll
    static void start() {
        service = InProcess.start(
                folder,
                List.of(StandInInterviews.class),
                "rehearsal.account.first-admin.email=root@example.org",
                "rehearsal.account.first-admin.password=" + PASSWORD,
                "rehearsal.limits.exempt=127.0.0.0/8",
                "rehearsal.limits.per-account.sockets=2");
        address = service.address();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void signingOutClosesTheSockets() {
        var visitor = Visitor.signedUp(address, "out@example.org", PASSWORD);
        var line = open(visitor);

        visitor.post("/api/sign-out", null).expect(204);

        assertThat(line.closeCode(PATIENCE)).isEqualTo(NOT_SIGNED_IN);
    }

    @Test
    void signingOutEverywhereClosesTheSocketsOfOtherBrowsers() {
        var here = Visitor.signedUp(address, "everywhere@example.org", PASSWORD);
        var there = new Visitor(address);
        there.post("/api/sign-in", Map.of("email", "everywhere@example.org", "password", PASSWORD))
                .expect(200);
        var line = open(there);

        here.post("/api/sign-out-everywhere", null).expect(204);

        assertThat(line.closeCode(PATIENCE)).isEqualTo(NOT_SIGNED_IN);
    }

    @Test
    void aLockClosesTheSockets() {
        var visitor = Visitor.signedUp(address, "locked@example.org", PASSWORD);
        var line = open(visitor);
        var admin = new Visitor(address);
        admin.post("/api/sign-in", Map.of("email", "root@example.org", "password", PASSWORD))
                .expect(200);

        admin.put("/api/admin/people/" + visitor.account() + "/lock", Map.of("locked", true))
                .expect(204);

        assertThat(line.closeCode(PATIENCE)).isEqualTo(NOT_SIGNED_IN);
        new Visitor(address)
                .post("/api/sign-in", Map.of("email", "locked@example.org", "password", PASSWORD))
                .expect(403);
    }

    @Test
    void theSocketOfAnotherStaysOpen() {
        var stays = open(Visitor.signedUp(address, "stays@example.org", PASSWORD));
        var visitor = Visitor.signedUp(address, "leaves@example.org", PASSWORD);
        var line = open(visitor);

        visitor.post("/api/sign-out", null).expect(204);
        line.closeCode(PATIENCE);

        stays.send("{\"type\":\"ping\"}");
        assertThat(stays.text(PATIENCE)).contains("pong");
    }

    @Test
    void oneSocketTooManyIsRefusedUntilAnotherHasGone() {
        var visitor = Visitor.signedUp(address, "sockets@example.org", PASSWORD);
        var first = open(visitor);
        open(visitor);

        var refused = LiveLine.open(visitor, interview(visitor));

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.head()).contains("Retry-After: 30");
        first.close();
        assertThat(open(visitor).status()).isEqualTo(101);
    }

    private static LiveLine open(Visitor visitor) {
        var line = LiveLine.open(visitor, interview(visitor));
        if (line.status() == 101) {
            line.send("{\"type\":\"start\",\"seq\":0}");
            line.send("{\"type\":\"ping\"}");
            assertThat(line.text(PATIENCE)).contains("pong");
        }
        return line;
    }

    private static String interview(Visitor visitor) {
        return service.part(StandInInterviews.Owners.class).add(visitor.account());
    }
}
