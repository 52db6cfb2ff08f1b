package dev.rehearsal.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.RunningJar;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class StartFailuresIT {

    @TempDir
    Path folder;

    @Test
    void aTakenPortIsSaidInOneSentence() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                var service = RunningJar.start(folder, other.getLocalPort())) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertSentence(service.log(), "Port %d is taken by another program".formatted(other.getLocalPort()));
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsSaidInOneSentence() throws Exception {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");

        try (var service = RunningJar.start(folder, RunningJar.freePort())) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertSentence(service.log(), "cannot be written");
        }
    }

    @Test
    void aDatabaseInUseIsSaidInOneSentence() throws Exception {
        try (var first = RunningJar.start(folder, RunningJar.freePort()).ready();
                var second = RunningJar.start(folder, RunningJar.freePort())) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertSentence(second.log(), "in use by another process");
            assertThat(first.log()).doesNotContain("ERROR");
        }
    }

    @Test
    void aBrokenBankIsRefusedWithEveryFault() throws Exception {
        var entry = Files.createDirectories(folder.resolve("bank/broken-entry"));
        Files.writeString(entry.resolve("question.md"), "# Broken\n");
        Files.writeString(entry.resolve("rubric.yaml"), "question: another-name\nversion: 0\n");

        try (var service =
                RunningJar.start(folder, RunningJar.freePort(), "--rehearsal.bank.folder=" + folder.resolve("bank"))) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.log()).contains("question.md:", "rubric.yaml:").doesNotContain("\tat ");
        }
    }

    private static void assertSentence(String log, String words) {
        assertThat(log).contains("Rehearsal did not start.").contains(words).doesNotContain("\tat ");
    }
}
