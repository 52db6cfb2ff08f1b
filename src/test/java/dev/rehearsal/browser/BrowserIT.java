package dev.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.RunningJar;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the browser's own tests, which are written in the browser's language, against the packaged service. */
class BrowserIT {

    @TempDir
    Path folder;

    @Test
    void aPersonCanDoTheWholeJobInABrowser() throws Exception {
        try (var service = RunningJar.start(folder, RunningJar.freePort()).ready()) {
            var tests = new ProcessBuilder("npm", "run", "e2e")
                    .directory(Path.of("frontend").toFile())
                    .inheritIO();
            tests.environment().put("BASE_URL", service.address().toString());
            var process = tests.start();

            assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(service.log()).doesNotContain("ERROR");
        }
    }
}
