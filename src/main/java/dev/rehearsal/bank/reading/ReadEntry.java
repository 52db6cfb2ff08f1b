package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry as far as it could be read.
 *
 * @param folder where it was found
 * @param entry null when something in it is wrong
 * @param remarks all faults and warnings of its files
 * @param places where things stand that are checked once all entries are known
 */
public record ReadEntry(EntryFolder folder, @Nullable Entry entry, List<Remark> remarks, Places places) {

    /**
     * Lines of an entry's files.
     *
     * @param title in the question's file
     * @param related in the question's file
     * @param rubric the lines of criteria, by id, and of reference statements, by their words
     */
    record Places(int title, int related, Map<String, Integer> rubric) {

        Places {
            rubric = Map.copyOf(rubric);
        }
    }

    public ReadEntry {
        remarks = List.copyOf(remarks);
    }

    /** The entry, when there is no fault in it. */
    public Optional<Entry> whole() {
        return Optional.ofNullable(entry);
    }

    /** All that keeps this entry out of the bank. */
    public List<Remark.Fault> faults() {
        return Remark.faults(remarks);
    }

    /** The same entry with more to say about it; a fault takes it out. */
    ReadEntry with(Remarks more) {
        if (more.collected().isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(remarks);
        all.addAll(more.collected());
        return new ReadEntry(folder, more.faults() > 0 ? null : entry, all, places);
    }
}
