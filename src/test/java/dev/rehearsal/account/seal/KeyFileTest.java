package dev.rehearsal.account.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.platform.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    private Path folder;

    @Test
    void isMadeOnceAndReadEverAfter() throws IOException {
        var first = new KeyFile(folder.resolve("new")).keys();
        var second = new KeyFile(folder.resolve("new")).keys();

        assertThat(second)
                .extracting(SealKey::id)
                .containsExactly(first.getFirst().id());
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly(KeyFile.NAME);
        }
    }

    @Test
    void isForItsOwnerAlone() throws IOException {
        new KeyFile(folder).keys();

        var rights = Files.getPosixFilePermissions(folder.resolve(KeyFile.NAME));

        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }

    @Test
    void mayHoldAnEarlierKeyOnTheNextLine() throws IOException {
        var fresh = SealKey.random();
        var former = SealKey.random();
        Files.writeString(folder.resolve(KeyFile.NAME), fresh.base64() + "\n\n" + former.base64() + "\n");

        assertThat(new KeyFile(folder).keys()).extracting(SealKey::id).containsExactly(fresh.id(), former.id());
    }

    @Test
    void thatHoldsNoKeyIsSaidInOneSentence() throws IOException {
        Files.writeString(folder.resolve(KeyFile.NAME), "scribbled over");

        assertThatThrownBy(() -> new KeyFile(folder).keys())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(KeyFile.NAME)
                .hasMessageNotContaining("scribbled");
    }

    @Test
    void thatCannotBeReadIsSaidInOneSentence() throws IOException {
        Files.createDirectory(folder.resolve(KeyFile.NAME));

        assertThatThrownBy(() -> new KeyFile(folder).keys())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("can be neither read nor made");
    }
}
