package dev.rehearsal.bank.files;

import dev.rehearsal.bank.reading.Remark;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lists all faults of the bank when they stop the start. */
class BrokenBankAnalyzer extends AbstractFailureAnalyzer<BrokenBank> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenBank cause) {
        String faults = cause.faults().stream().map(Remark::toString).collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "%s%n%n%s".formatted(cause.getMessage(), faults),
                "Correct the files and start again. 'java -jar rehearsal.jar bank check FOLDER' checks a folder alone.",
                cause);
    }
}
