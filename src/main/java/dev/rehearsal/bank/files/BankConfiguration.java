package dev.rehearsal.bank.files;

import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.reading.BankReader;
import dev.rehearsal.bank.reading.ReadEntry;
import dev.rehearsal.bank.reading.Remark;
import dev.rehearsal.bank.reading.Shelf;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the bank, or refuses the start with all that is wrong in it. */
@Configuration(proxyBeanMethods = false)
class BankConfiguration {

    @Bean
    BankFolders bankFolders(BankProperties properties) {
        return new BankFolders(Shelf.packed(), properties.folder());
    }

    @Bean
    FileBank bank(BankFolders folders) {
        List<ReadEntry> read = BankReader.read(folders.now().entries());
        List<Remark.Fault> faults =
                read.stream().flatMap(entry -> entry.faults().stream()).toList();
        if (!faults.isEmpty()) {
            throw new BrokenBank(faults);
        }
        List<Entry> entries =
                read.stream().flatMap(entry -> entry.whole().stream()).toList();
        return new FileBank(entries);
    }

    @Bean
    @ConditionalOnProperty("rehearsal.bank.watch")
    BankWatch bankWatch(BankFolders folders, FileBank bank) {
        return new BankWatch(folders, bank);
    }
}
