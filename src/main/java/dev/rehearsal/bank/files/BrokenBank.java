package dev.rehearsal.bank.files;

import dev.rehearsal.bank.reading.Remark;
import java.util.List;

/** The bank has faults, so nobody can be interviewed from it. */
final class BrokenBank extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Remark.Fault> faults;

    BrokenBank(List<Remark.Fault> faults) {
        super("The bank has %d fault%s.".formatted(faults.size(), faults.size() == 1 ? "" : "s"));
        this.faults = faults.stream().sorted().toList();
    }

    List<Remark.Fault> faults() {
        return faults;
    }
}
