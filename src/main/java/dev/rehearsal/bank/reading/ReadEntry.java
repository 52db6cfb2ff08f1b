package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.ExemplarReview.Doubt;
import dev.rehearsal.bank.ExemplarReview.NeverReached;
import dev.rehearsal.bank.ExemplarReview.SaidByTheWeak;
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
     * @param title what the question is called
     * @param related the ids that it names, all with the same line
     * @param rubric the lines of criteria, by id, and of reference statements, by their words
     */
    record Places(Text title, List<Text> related, Map<String, Integer> rubric) {

        Places {
            related = List.copyOf(related);
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

    /** A judge's doubt, at the line of the rubric that it is about. */
    public Remark warning(Doubt doubt) {
        String file = folder.path() + "/rubric.yaml";
        return switch (doubt) {
            case NeverReached never ->
                new Remark.Warning(
                        file, line(never.criterion().value()), "None of the exemplar answers reaches this criterion.");
            case SaidByTheWeak said ->
                new Remark.Warning(file, line(said.reference()), "The weak answer matches this statement.");
        };
    }

    private int line(String what) {
        return places.rubric().getOrDefault(what, 1);
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
