package dev.rehearsal.bank.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is to be said about one file while it is read. */
final class Remarks {

    private static final String PLACEHOLDER = "This is still the placeholder of the template.";

    private final String file;
    private final List<Remark> collected = new ArrayList<>();
    private final Set<Integer> unfilled = new HashSet<>();
    private int faults;

    Remarks(String file) {
        this.file = file;
    }

    void fault(int line, String message) {
        collected.add(new Remark.Fault(file, line, message));
        faults++;
    }

    /** Nobody has written this line yet; whatever else is wrong with it need not be told. */
    void placeholder(int line) {
        if (unfilled.add(line)) {
            fault(line, PLACEHOLDER);
        }
    }

    void warning(int line, String message) {
        collected.add(new Remark.Warning(file, line, message));
    }

    /** How many faults there are so far; a part that adds none has been read whole. */
    int faults() {
        return faults;
    }

    List<Remark> collected() {
        return collected.stream()
                .filter(remark ->
                        !unfilled.contains(remark.line()) || remark.message().equals(PLACEHOLDER))
                .toList();
    }
}
