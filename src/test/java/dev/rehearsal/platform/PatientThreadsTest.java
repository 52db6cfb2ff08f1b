package dev.rehearsal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** On Linux, where the kernel tells how nice a thread is. */
class PatientThreadsTest {

    private static final Path THIS_THREAD = Path.of("/proc/thread-self/stat");

    /** Counted from the state, which is the first field behind the name in brackets. */
    private static final int NICENESS_FIELD = 16;

    @Test
    void aPatientThreadIsNicerThanTheOneThatMadeIt() throws Exception {
        assumeThat(PatientThreads.isLinux()).isTrue();
        var before = niceness();
        assertThat(nicenessOn(new PatientThreads("waits"))).isEqualTo(PatientThreads.NICENESS);
        assertThat(niceness()).as("of the thread that made it").isEqualTo(before);
    }

    @Test
    void itsNameTellsWhatItDoes() {
        var threads = new PatientThreads("hash");
        assertThat(threads.newThread(() -> {}).getName()).isEqualTo("hash-1");
        assertThat(threads.newThread(() -> {}).getName()).isEqualTo("hash-2");
    }

    private static int nicenessOn(PatientThreads threads) {
        var told = new CompletableFuture<Integer>();
        threads.newThread(() -> told.completeAsync(PatientThreadsTest::niceness, Runnable::run))
                .start();
        return told.join();
    }

    private static int niceness() {
        try {
            var line = Files.readString(THIS_THREAD);
            return Integer.parseInt(line.substring(line.lastIndexOf(')') + 2).split(" ")[NICENESS_FIELD]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
