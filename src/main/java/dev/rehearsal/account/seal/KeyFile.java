package dev.rehearsal.account.seal;

import dev.rehearsal.platform.StartRefused;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The key that the service makes for itself, in a file that only its owner reads. */
final class KeyFile {

    static final String NAME = "second-factor.key";

    private final Path file;

    KeyFile(Path folder) {
        this.file = folder.resolve(NAME).toAbsolutePath().normalize();
    }

    /** One key a line, the first of them in use; made at the first start. */
    List<SealKey> keys() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            var lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank());
            return SealKeys.read(lines.toList(), "The file " + file);
        } catch (IOException unreadable) {
            throw new StartRefused(
                    "The key of the second factors, %s, can be neither read nor made: mend that, or give a key with REHEARSAL_ACCOUNT_SECONDFACTORKEYS."
                            .formatted(file));
        }
    }

    /** Under another name first, so that nobody ever reads half a key; a temporary file is its owner's alone. */
    private void make() throws IOException {
        Files.createDirectories(file.getParent());
        var fresh = Files.createTempFile(file.getParent(), NAME, ".tmp");
        try {
            Files.writeString(fresh, SealKey.random().base64() + "\n");
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException raced) {
            // another process was faster, and its key is as good
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
