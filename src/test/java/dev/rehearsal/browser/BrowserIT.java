package dev.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.RunningJar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runs the browser's own tests, which are written in the browser's language, against the packaged service. */
@Execution(ExecutionMode.CONCURRENT)
class BrowserIT {

    private static final long PATIENCE_MINUTES = 20;

    /** The service measures its judge by itself, over the whole bank; that would be beside what is timed here. */
    private static final String NOT_BESIDE = "--rehearsal.calibration.quality.after=6h";

    @TempDir
    Path folder;

    @Test
    void aPersonCanDoTheWholeJobInABrowser() throws Exception {
        try (var service =
                RunningJar.start(folder, RunningJar.freePort(), NOT_BESIDE).ready()) {
            var firstAdmin = service.said("/link#(\\S+)");

            passes(service, Map.of("FIRST_ADMIN", firstAdmin));
        }
    }

    /** Runs the specs against the service; what else they need to know comes in the environment. */
    private void passes(RunningJar service, Map<String, String> environment) throws Exception {
        // Not our own output: the test runner speaks to Maven over it.
        var log = folder.resolve("browser.log");
        var tests = new ProcessBuilder("npm", "run", "e2e")
                .directory(Path.of("frontend").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        tests.environment().put("BASE_URL", service.address().toString());
        tests.environment().putAll(environment);
        var process = tests.start();

        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        assertThat(service.log()).doesNotContain("ERROR");
    }
}
