package dev.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.RunningJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The browser's own tests, which are written in the browser's language.
 *
 * @param folder where their log goes
 */
record Specs(Path folder) {

    private static final long PATIENCE_MINUTES = 20;

    /**
     * Runs them against the service.
     *
     * @param environment what the service was started for, which is what the runner chooses its tests by
     * @param only the files to be run, of those that it chose; none means all
     */
    void pass(RunningJar service, Map<String, String> environment, String... only)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("npm", "run", "e2e", "--"));
        command.addAll(List.of(only));
        // Not our own output: the test runner speaks to Maven over it.
        var log = folder.resolve("browser.log");
        var tests = new ProcessBuilder(command)
                .directory(Path.of("frontend").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        tests.environment().put("BASE_URL", service.address().toString());
        tests.environment().putAll(environment);
        var process = tests.start();

        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        assertThat(Files.readString(log)).contains("passed").doesNotContain("skipped");
    }
}
