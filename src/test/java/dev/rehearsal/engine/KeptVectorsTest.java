package dev.rehearsal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptVectorsTest {

    private static final SentenceModel NONE = sentence -> {
        throw new AssertionError("Computed again: " + sentence);
    };

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void computeTwo() {
        file = folder.resolve("new").resolve("vectors");
        var first = new KeptVectors(file, () -> KeptVectorsTest::vector);
        first.apply("One.");
        first.apply("Two \u2014 and more.");
    }

    @Test
    void areThereInTheNextRun() {
        var next = new KeptVectors(file, () -> NONE);

        assertThat(next.apply("One.")).isEqualTo(vector("One."));
        assertThat(next.apply("Two \u2014 and more.")).isEqualTo(vector("Two \u2014 and more."));
    }

    @Test
    void areWholeAfterARunThatWasKilledWhileItWrote() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 3), StandardOpenOption.TRUNCATE_EXISTING);
        var next = new KeptVectors(file, () -> KeptVectorsTest::vector);
        next.apply("Three.");

        var last = new KeptVectors(file, () -> NONE);

        assertThat(last.apply("One.")).isEqualTo(vector("One."));
        assertThat(last.apply("Three.")).isEqualTo(vector("Three."));
    }

    private static float[] vector(String sentence) {
        return new float[] {sentence.length(), 0.5f, -1};
    }
}
