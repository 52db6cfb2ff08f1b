package dev.rehearsal.bank.reading;

import java.util.Map;

/**
 * The files of one entry as they were found.
 *
 * @param id name of the folder, which is the question's id
 * @param path the folder as its contributor would name it
 * @param files by the path inside the folder, such as {@code answers/strong.md}
 */
public record EntryFolder(String id, String path, Map<String, SourceFile> files) {

    public EntryFolder {
        files = Map.copyOf(files);
    }
}
