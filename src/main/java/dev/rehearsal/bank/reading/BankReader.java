package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Rubric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and checks all entries of a bank, and what they say about each other. */
public final class BankReader {

    private BankReader() {}

    /** Reads all files of a bank. */
    public static ReadBank read(Shelf shelf) {
        return new ReadBank(entries(shelf.entries()), HandbookReader.read(shelf));
    }

    /** Reads the files of one entry alone, without what only the whole bank can tell. */
    public static ReadEntry entry(EntryFolder folder) {
        return new EntryReader(folder).read();
    }

    /** Reads a rubric alone; nothing when it has a fault. */
    public static Optional<Rubric> rubric(String question, SourceFile file) {
        return Optional.ofNullable(
                new RubricReader(file, new Remarks(file.name())).read(question).rubric());
    }

    /** Reads the entries in parallel, because the start waits for them. */
    private static List<ReadEntry> entries(List<EntryFolder> folders) {
        List<ReadEntry> entries = folders.parallelStream()
                .map(folder -> new EntryReader(folder).read())
                .toList();
        return compared(entries);
    }

    private static List<ReadEntry> compared(List<ReadEntry> entries) {
        Set<String> ids = entries.stream().map(entry -> entry.folder().id()).collect(Collectors.toSet());
        Map<String, String> titles = new HashMap<>();
        var compared = new ArrayList<ReadEntry>();
        for (ReadEntry read : entries) {
            var remarks = new Remarks(read.folder().path() + "/question.md");
            checkRelated(read, ids, remarks);
            Text title = read.places().title();
            String first = title.isBlank()
                    ? null
                    : titles.putIfAbsent(title.value(), read.folder().id());
            if (first != null) {
                remarks.fault(title.line(), "The entry '%s' has the same title.".formatted(first));
            }
            compared.add(read.with(remarks));
        }
        return compared;
    }

    private static void checkRelated(ReadEntry read, Set<String> ids, Remarks remarks) {
        for (Text related : read.places().related()) {
            if (related.value().equals(read.folder().id())) {
                remarks.fault(related.line(), "An entry is not related to itself.");
            } else if (!ids.contains(related.value())) {
                remarks.fault(related.line(), "There is no entry '%s' to be related to.".formatted(related.value()));
            }
        }
    }
}
