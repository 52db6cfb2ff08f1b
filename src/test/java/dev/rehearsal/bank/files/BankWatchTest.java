package dev.rehearsal.bank.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.QuestionNotFound;
import dev.rehearsal.bank.reading.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankWatchTest {

    private static final QuestionId OURS = new QuestionId("our-skew");

    @TempDir
    Path path;

    private OutsideFolder outside;
    private FileBank bank;
    private BankWatch watch;

    @BeforeEach
    void openTheBank() throws IOException {
        outside = new OutsideFolder(path);
        outside.copy("training-serving-skew", OURS.value(), "Our Skew");
        var folders = new BankFolders(Shelf.packed(), path);
        bank = BankConfiguration.opened(folders);
        watch = new BankWatch(folders, bank);
    }

    @Test
    void takesOverAChangedEntry() throws IOException {
        outside.change(OURS.value(), "question.md", "# Our Skew", "# Our Corrected Skew");

        watch.look();

        assertThat(title()).isEqualTo("Our Corrected Skew");
    }

    @Test
    void takesOverANewEntry() throws IOException {
        outside.copy("training-serving-skew", "another-skew", "Another Skew");

        watch.look();

        assertThat(bank.entry(new QuestionId("another-skew"))).isNotNull();
    }

    @Test
    void leavesTheOldEntryWhenTheNewOneIsBroken() throws IOException {
        outside.change(OURS.value(), "question.md", "# Our Skew", "# Our Broken Skew");
        outside.change(OURS.value(), "rubric.yaml", "dimension: system-thinking", "dimension: wishful-thinking");

        watch.look();

        assertThat(title()).isEqualTo("Our Skew");
    }

    @Test
    void takesItOverOnceItIsCorrected() throws IOException {
        outside.change(OURS.value(), "question.md", "# Our Skew", "Our Broken Skew");
        watch.look();

        outside.change(OURS.value(), "question.md", "Our Broken Skew", "# Our Repaired Skew");
        watch.look();

        assertThat(title()).isEqualTo("Our Repaired Skew");
    }

    @Test
    void forgetsAnEntryThatWasDeleted() throws IOException {
        try (var files = Files.walk(path.resolve(OURS.value()))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }

        watch.look();

        assertThatThrownBy(() -> bank.entry(OURS)).isInstanceOf(QuestionNotFound.class);
    }

    private String title() {
        return bank.entry(OURS).question().profile().title();
    }
}
