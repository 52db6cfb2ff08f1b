package dev.rehearsal.bank.files;

import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.reading.BankReader;
import dev.rehearsal.bank.reading.ReadBank;
import dev.rehearsal.bank.reading.Remark;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the bank, or refuses the start with all that is wrong in it. */
@Configuration(proxyBeanMethods = false)
class BankConfiguration {

    private static final Logger log = LoggerFactory.getLogger(BankConfiguration.class);

    @Bean
    FileBank bank(BankProperties properties) {
        long start = System.nanoTime();
        FileBank bank = opened(BankFolders.of(properties));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        log.info(
                "The bank holds {} entries, read and checked in {} ms.",
                bank.entries().size(),
                taken.toMillis());
        return bank;
    }

    @Bean
    @ConditionalOnProperty("rehearsal.bank.watch")
    BankWatch bankWatch(BankProperties properties, FileBank bank) {
        return new BankWatch(BankFolders.of(properties), bank);
    }

    static FileBank opened(BankFolders folders) {
        ReadBank read = BankReader.read(folders.now());
        List<Remark.Fault> faults = Remark.faults(read.remarks());
        if (!faults.isEmpty()) {
            throw new BrokenBank(faults);
        }
        List<Entry> entries =
                read.entries().stream().flatMap(entry -> entry.whole().stream()).toList();
        return new FileBank(entries, read.handbook());
    }
}
