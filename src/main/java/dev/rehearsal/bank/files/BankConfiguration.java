package dev.rehearsal.bank.files;

import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.reading.BankReader;
import dev.rehearsal.bank.reading.ReadBank;
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
        ReadBank read = BankReader.read(folders.now());
        List<Remark.Fault> faults = Remark.faults(read.remarks());
        if (!faults.isEmpty()) {
            throw new BrokenBank(faults);
        }
        List<Entry> entries =
                read.entries().stream().flatMap(entry -> entry.whole().stream()).toList();
        return new FileBank(entries, read.handbook());
    }

    @Bean
    @ConditionalOnProperty("rehearsal.bank.watch")
    BankWatch bankWatch(BankFolders folders, FileBank bank) {
        return new BankWatch(folders, bank);
    }
}
