package dev.rehearsal.bank.files;

import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.reading.EntryFolder;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hands out the files of an entry, for whoever wants to see what a change in one of them would do. */
@Component
public class EntryFiles {

    /** Read again each time: the files are seldom wanted, and all of them are large. */
    private final Supplier<BankFolders> folders;

    @Autowired
    EntryFiles(BankProperties properties) {
        this(() -> BankFolders.of(properties));
    }

    EntryFiles(Supplier<BankFolders> folders) {
        this.folders = folders;
    }

    /** The files as they are now; nothing when there is no such entry. */
    public Optional<EntryFolder> of(QuestionId question) {
        return folders.get().now().entries().stream()
                .filter(folder -> folder.id().equals(question.value()))
                .findFirst();
    }
}
