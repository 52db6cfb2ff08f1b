package dev.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.RunningJar;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runs the browser's own tests, which are written in the browser's language, against the packaged service. */
@Execution(ExecutionMode.CONCURRENT)
class BrowserIT {

    /** The service measures its judge by itself, over the whole bank; that would be beside what is timed here. */
    private static final String NOT_BESIDE = "--rehearsal.calibration.quality.after=6h";

    /** So that nobody waits long for what a trial finds. */
    private static final String SOON = "--rehearsal.calibration.production.shadow-sweep=1s";

    @TempDir
    Path folder;

    @Test
    void aPersonCanDoTheWholeJobInABrowser() throws Exception {
        try (var service = RunningJar.start(folder, RunningJar.freePort(), NOT_BESIDE, SOON)
                .ready()) {
            var firstAdmin = service.said("/link#(\\S+)");

            new Specs(folder).pass(service, Map.of("FIRST_ADMIN", firstAdmin));

            assertThat(service.log()).doesNotContain("ERROR");
        }
    }
}
