package dev.rehearsal.bank.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.QuestionNotFound;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.RubricNotFound;
import dev.rehearsal.bank.reading.BankReader;
import dev.rehearsal.bank.reading.ReadBank;
import dev.rehearsal.bank.reading.Shelf;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class FileBankTest {

    private static final QuestionId SKEW = new QuestionId("training-serving-skew");

    private final ReadBank read = BankReader.read(Shelf.packed());
    private final FileBank bank = new FileBank(
            read.entries().stream().flatMap(entry -> entry.whole().stream()).toList(), read.handbook());

    @Test
    void listsEntriesByTitle() {
        assertThat(bank.entries().stream()
                        .map(entry -> entry.question().profile().title()))
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void saysThatAQuestionIsNotThere() {
        assertThatThrownBy(() -> bank.entry(new QuestionId("time-machine"))).isInstanceOf(QuestionNotFound.class);
    }

    @Test
    void keepsTheRubricThatAnInterviewBeganWith() {
        Rubric first = bank.entry(SKEW).rubric();
        Rubric second = new Rubric(SKEW, 2, first.criteria(), first.redFlags(), first.bonus(), first.floors());

        bank.replace(List.of(new Entry(bank.entry(SKEW).question(), second)), read.handbook());

        assertThat(bank.entry(SKEW).rubric()).isEqualTo(second);
        StepVerifier.create(bank.rubric(SKEW, 1)).expectNext(first).verifyComplete();
    }

    @Test
    void failsForAVersionThatNobodyWrote() {
        StepVerifier.create(bank.rubric(SKEW, 7)).verifyError(RubricNotFound.class);
    }
}
