package dev.rehearsal.calibration.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.calibration.golden.Imported.Fault;
import dev.rehearsal.calibration.golden.Imported.Rated;
import dev.rehearsal.calibration.table.TurnRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportChecksTest {

    private static final int LINE = 7;
    private static final Rubric RUBRIC =
            TestBank.packed().entry(new QuestionId("feature-store")).rubric();

    @Test
    void whatFitsIsTaken() {
        assertThat(ImportChecks.of(imported("k".repeat(200), "r".repeat(60)), RUBRIC))
                .isEmpty();
    }

    @Test
    void aNameThatNoTableHoldsIsAFaultOfItsLine() {
        assertThat(ImportChecks.of(imported("k".repeat(201), "Ann"), RUBRIC))
                .containsExactly(new Fault(LINE, "The name of a transcript has at most 200 characters."));
        assertThat(ImportChecks.of(imported("one", "r".repeat(61)), RUBRIC))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("a rater's name 60"));
    }

    private static Imported imported(String key, String rater) {
        var criterion = RUBRIC.criteria().getFirst().id().value();
        return new Imported(
                LINE,
                key,
                "feature-store",
                1,
                "advanced",
                "complete",
                null,
                List.of(new TurnRow(1, "candidate", "Two stores.", 0, List.of())),
                List.of(new Rated(LINE, rater, criterion, 3, "As it is.", List.of(), null)));
    }
}
