package dev.rehearsal.bank.reading;

import java.util.Comparator;
import java.util.List;

/** Something that a contributor has to hear about one line of one file. */
public sealed interface Remark extends Comparable<Remark> {

    Comparator<Remark> BY_PLACE =
            Comparator.comparing(Remark::file).thenComparingInt(Remark::line).thenComparing(Remark::message);

    /** The file as the contributor would name it. */
    String file();

    /** Counts from 1; 0 when it is about the whole of a file or folder. */
    int line();

    /** One or two plain sentences. */
    String message();

    /** File and line in the form that editors and terminals make a link of. */
    default String place() {
        return line() == 0 ? file() : file() + ":" + line();
    }

    @Override
    default int compareTo(Remark other) {
        return BY_PLACE.compare(this, other);
    }

    /** Only what stops the start. */
    static List<Fault> faults(List<Remark> remarks) {
        return remarks.stream()
                .filter(Fault.class::isInstance)
                .map(Fault.class::cast)
                .toList();
    }

    /** Nobody can be interviewed or judged with this: it stops the start. */
    record Fault(String file, int line, String message) implements Remark {

        @Override
        public String toString() {
            return place() + ": " + message;
        }
    }

    /** It works, but a reader or the judge would do better with other words. */
    record Warning(String file, int line, String message) implements Remark {

        @Override
        public String toString() {
            return place() + ": warning: " + message;
        }
    }
}
