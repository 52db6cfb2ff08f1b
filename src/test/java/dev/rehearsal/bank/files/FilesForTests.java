package dev.rehearsal.bank.files;

import dev.rehearsal.bank.reading.Shelf;

/** The files of the repository's bank, without a service around them. */
public final class FilesForTests {

    private FilesForTests() {}

    public static EntryFiles packed() {
        return new EntryFiles(() -> new BankFolders(Shelf.packed(), null));
    }
}
