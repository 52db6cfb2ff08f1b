package dev.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Runs what the pages are checked with, which is written in the browser's language, beside the tests in Java. Where the
 * pages are not built they are not checked either.
 */
@Execution(ExecutionMode.CONCURRENT)
@EnabledIfSystemProperty(named = "rehearsal.pages", matches = "built")
class PagesTest {

    private static final long PATIENCE_MINUTES = 20;

    @TempDir
    Path folder;

    @Test
    void thePagesPassTheirLintAndTheirTests() throws Exception {
        // Not our own output: the test runner speaks to Maven over it.
        var log = folder.resolve("pages.log");
        var check = new ProcessBuilder("npm", "run", "check")
                .directory(Path.of("frontend").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        try {
            var ended = check.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            var said = Files.readString(log);
            assertThat(ended).as("Ends in time:\n%s", said).isTrue();
            assertThat(check.exitValue()).as("%s", said).isZero();
            assertThat(said).containsPattern("Tests .*\\d+ passed").doesNotContainPattern("\\d+ skipped");
        } finally {
            // What npm has started does not end with it.
            check.descendants().forEach(ProcessHandle::destroyForcibly);
            check.destroyForcibly();
        }
    }
}
