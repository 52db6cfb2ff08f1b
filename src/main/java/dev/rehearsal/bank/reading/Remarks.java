package dev.rehearsal.bank.reading;

import java.util.ArrayList;
import java.util.List;

/** Collects what is to be said about one file while it is read. */
final class Remarks {

    private final String file;
    private final List<Remark> collected = new ArrayList<>();
    private int faults;

    Remarks(String file) {
        this.file = file;
    }

    void fault(int line, String message) {
        collected.add(new Remark.Fault(file, line, message));
        faults++;
    }

    void warning(int line, String message) {
        collected.add(new Remark.Warning(file, line, message));
    }

    /** How many faults there are so far; a part that adds none has been read whole. */
    int faults() {
        return faults;
    }

    List<Remark> collected() {
        return List.copyOf(collected);
    }
}
