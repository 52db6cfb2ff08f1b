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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoNodesIT {

    private static final int NOT_SIGNED_IN = 4401;

    @TempDir
    Path folder;

    @Test
    void aSessionIsKnownOnBothAndEndsOnBoth() throws Exception {
        var database = PostgresDatabase.fresh();
        try (var one = node(database, "one");
                var other = node(database, "other")) {
            var here = Visitor.signedUp(one.address(), "two@example.org", "seven quiet herons");
            var there = new Visitor(other.address());
            there.setCookie("rehearsal", here.cookie("rehearsal").orElseThrow());
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
    }

    private InProcess node(PostgresDatabase database, String name) {
        return InProcess.start(folder.resolve(name), List.of(StandInInterviews.class), database.settings());
    }
}
