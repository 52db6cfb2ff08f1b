package dev.rehearsal.bank.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Format;
import dev.rehearsal.bank.Plan;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bank that the repository brings along. */
class RepositoryBankTest {

    private final ReadBank bank = read();
    private final List<Entry> entries =
            bank.entries().stream().flatMap(entry -> entry.whole().stream()).toList();

    private static ReadBank read() {
        try {
            return BankReader.read(Shelf.in(Path.of("rubrics")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void hasNeitherFaultsNorWarnings() {
        assertThat(bank.remarks()).isEmpty();
    }

    @Test
    void isPackedWhole() {
        assertThat(Shelf.packed().entries()).hasSameSizeAs(bank.entries());
    }

    @Test
    void hasRoundsAndDrillsEnough() {
        assertThat(entries.stream().filter(entry -> format(entry) == Format.DESIGN))
                .hasSizeGreaterThanOrEqualTo(24);
        assertThat(entries.stream().filter(entry -> format(entry) == Format.DRILL))
                .hasSizeGreaterThanOrEqualTo(36);
    }

    @Test
    void isGoneThroughOnceByTheLongPlan() {
        Plan plan = bank.handbook().plans().stream()
                .filter(candidate -> candidate.weeks().size() == 8)
                .findFirst()
                .orElseThrow();

        List<QuestionId> practised =
                plan.weeks().stream().flatMap(week -> week.entries().stream()).toList();

        assertThat(practised).containsExactlyInAnyOrderElementsOf(ids());
    }

    @Test
    void hasSomethingToReadForEveryQuestion() {
        List<QuestionId> covered = bank.handbook().topics().stream()
                .map(Topic::entries)
                .flatMap(List::stream)
                .toList();

        assertThat(covered).containsAll(ids());
    }

    private List<QuestionId> ids() {
        return entries.stream().map(Entry::id).toList();
    }

    private static Format format(Entry entry) {
        return entry.question().profile().format();
    }
}
