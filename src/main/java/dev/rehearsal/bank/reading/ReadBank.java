package dev.rehearsal.bank.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole bank as far as it could be read.
 *
 * @param entries one for each folder
 * @param handbook what all questions share
 */
public record ReadBank(List<ReadEntry> entries, ReadHandbook handbook) {

    public ReadBank {
        entries = List.copyOf(entries);
    }

    /** Everything there is to say about all files, by place. */
    public List<Remark> remarks() {
        var remarks = new ArrayList<>(handbook.remarks());
        entries.forEach(entry -> remarks.addAll(entry.remarks()));
        return remarks.stream().sorted().toList();
    }
}
