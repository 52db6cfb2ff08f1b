package dev.rehearsal.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.LiveLine;
import dev.rehearsal.testing.PostgresDatabase;
import dev.rehearsal.testing.StandInInterviews;
import dev.rehearsal.testing.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoNodesIT {

    private static final int NOT_SIGNED_IN = 4401;

    @TempDir
    static Path folder;

    private static InProcess one;
    private static InProcess other;

    @BeforeAll
    static void start() {
        var settings = PostgresDatabase.fresh().settings("rehearsal.limits.per-account.exports=2/1h");
        one = InProcess.start(folder.resolve("one"), List.of(StandInInterviews.class), settings);
        other = InProcess.start(folder.resolve("other"), List.of(StandInInterviews.class), settings);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @Test
    void aSessionIsKnownOnBothAndEndsOnBoth() throws Exception {
        var here = Visitor.signedUp(one.address(), "two@example.org", "seven quiet herons");
        var there = onTheOther(here);
        assertThat(there.account()).isEqualTo(here.account());
        var interview = other.part(StandInInterviews.Owners.class).add(here.account());
        var line = LiveLine.open(there, interview);
        assertThat(line.status()).isEqualTo(101);
        line.send("{\"type\":\"start\",\"seq\":0}");

        here.post("/api/sign-out", null).expect(204);

        var ended = System.nanoTime();
        assertThat(line.closeCode(Duration.ofSeconds(10))).isEqualTo(NOT_SIGNED_IN);
        System.out.printf(
                "A socket on another node closed %d ms after its session had ended%n",
                Duration.ofNanos(System.nanoTime() - ended).toMillis());
        there.get("/api/account").expect(401);
    }

    @Test
    void whatIsDearIsCountedOverBoth() {
        var here = Visitor.signedUp(one.address(), "exports@example.org", "seven quiet herons");
        var there = onTheOther(here);
        here.get("/api/account/export").expect(200);
        there.get("/api/account/export").expect(200);

        here.get("/api/account/export").expect(429);
        there.get("/api/account/export").expect(429);
    }

    private static Visitor onTheOther(Visitor here) {
        var there = new Visitor(other.address());
        there.setCookie("rehearsal", here.cookie("rehearsal").orElseThrow());
        return there;
    }
}
