package dev.rehearsal.bank.files;

import dev.rehearsal.bank.reading.EntryFolder;
import dev.rehearsal.bank.reading.Remark;
import dev.rehearsal.bank.reading.Shelf;
import dev.rehearsal.bank.reading.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The places where the bank's files are.
 *
 * @param packed what comes with the service
 * @param outside a folder that adds to it and replaces parts of it
 */
record BankFolders(Shelf packed, @Nullable Path outside) {

    /** All files as they are now, those outside before the packed ones. */
    Shelf now() {
        if (outside == null) {
            return packed;
        }
        if (!Files.isDirectory(outside)) {
            throw broken("This folder does not exist; the setting rehearsal.bank.folder names it.");
        }
        try {
            return merged(Shelf.in(outside));
        } catch (IOException e) {
            throw broken("This folder cannot be read: %s.".formatted(e.getMessage()));
        }
    }

    private Shelf merged(Shelf found) {
        Map<String, EntryFolder> entries = new TreeMap<>();
        packed.entries().forEach(entry -> entries.put(entry.id(), entry));
        found.entries().forEach(entry -> entries.put(entry.id(), entry));
        Map<String, SourceFile> shared = new TreeMap<>(packed.shared());
        shared.putAll(found.shared());
        return new Shelf(new ArrayList<>(entries.values()), shared);
    }

    private BrokenBank broken(String message) {
        return new BrokenBank(List.of(new Remark.Fault(String.valueOf(outside), 0, message)));
    }
}
