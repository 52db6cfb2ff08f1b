package dev.rehearsal.calibration.bias;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.calibration.runs.RunStore.Found;
import dev.rehearsal.calibration.table.FindingRow;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class BiasRowTest {

    private static final int TRANSCRIPTS = 50;

    @Test
    void aChangeThatMovesNothingIsWithinWhatIsAllowed() {
        var row = row("length", levels("length", level -> level));

        assertThat(row.n()).isEqualTo(2 * TRANSCRIPTS);
        assertThat(row.meanShift().value()).isZero();
        assertThat(row.ok()).isTrue();
        assertThat(row.sentence()).isEqualTo("No level moves.");
    }

    @Test
    void aJudgeThatBelievesBoastsFailsWithTheSizeOfIt() {
        var row = row("boasting", levels("boasting", level -> level == 2 ? 3 : level));

        assertThat(row.meanShift().value()).isEqualTo(0.5);
        assertThat(row.moved().value()).isEqualTo(0.5);
        assertThat(row.ok()).isFalse();
        assertThat(row.sentence()).isEqualTo("Levels shift by +0.500 on average, and at most 0.04 is allowed.");
    }

    @Test
    void whatIsTakenBackHasToLowerTheLevelThatRestedOnIt() {
        var row = row("retraction", levels("retraction", level -> level == 2 ? 0 : level));

        assertThat(row.n()).as("no evidence cannot be taken back").isEqualTo(TRANSCRIPTS);
        assertThat(row.moved().value()).isEqualTo(1.0);
        assertThat(row.ok()).isTrue();
    }

    @Test
    void withoutFindingsThereIsNoFigureAndAReason() {
        var row = row("echo", List.of());

        assertThat(row.meanShift().kind()).isEqualTo("undefined");
        assertThat(row.meanShift().why()).isNotBlank();
        assertThat(row.ok()).isNull();
    }

    /** Every transcript has a criterion at level 2 and one without evidence. */
    private static List<Found> levels(String variant, IntUnaryOperator changed) {
        var found = new ArrayList<Found>();
        for (int i = 0; i < TRANSCRIPTS; i++) {
            var transcript = new UUID(1, i);
            for (int level : new int[] {0, 2}) {
                found.add(new Found(transcript, "plain", finding("criterion-" + level, level)));
                found.add(new Found(transcript, variant, finding("criterion-" + level, changed.applyAsInt(level))));
            }
        }
        return found;
    }

    private static FindingRow finding(String criterion, int level) {
        return new FindingRow(
                criterion, level == 0 ? "no-evidence" : "judged", level == 0 ? null : level, "", 0.9, List.of());
    }

    private static BiasRow row(String check, List<Found> found) {
        return BiasRow.of(found).stream()
                .filter(row -> row.check().equals(check))
                .findFirst()
                .orElseThrow();
    }
}
