package dev.rehearsal.bank.files;

import dev.rehearsal.bank.reading.Remark;
import dev.rehearsal.bank.reading.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places where the bank's files are.
 *
 * @param packed what comes with the service
 * @param outside a folder that adds to it and replaces parts of it
 */
record BankFolders(Shelf packed, @Nullable Path outside) {

    static BankFolders of(BankProperties properties) {
        return new BankFolders(Shelf.packed(), properties.folder());
    }

    /** All files as they are now, those outside before the packed ones. */
    Shelf now() {
        if (outside == null) {
            return packed;
        }
        if (!Files.isDirectory(outside)) {
            throw broken("This folder does not exist; the setting rehearsal.bank.folder names it.");
        }
        try {
            return Shelf.in(outside).over(packed);
        } catch (IOException | UncheckedIOException e) {
            throw broken("This folder cannot be read: %s.".formatted(e.getMessage()));
        }
    }

    private BrokenBank broken(String message) {
        return new BrokenBank(List.of(new Remark.Fault(String.valueOf(outside), 0, message)));
    }
}
