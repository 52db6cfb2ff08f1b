package dev.rehearsal.bank.files;

import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Handbook;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.reading.BankReader;
import dev.rehearsal.bank.reading.ReadBank;
import dev.rehearsal.bank.reading.ReadEntry;
import dev.rehearsal.bank.reading.ReadHandbook;
import dev.rehearsal.bank.reading.Shelf;
import dev.rehearsal.platform.StandingWork;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes over changes in the folder outside while the service runs; a broken file leaves the old entry in place. */
final class BankWatch extends StandingWork {

    private static final Logger log = LoggerFactory.getLogger(BankWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final BankFolders folders;
    private final FileBank bank;
    private Shelf seen;

    BankWatch(BankFolders folders, FileBank bank) {
        super("The bank could not be watched");
        this.folders = folders;
        this.bank = bank;
        this.seen = folders.now();
    }

    @Override
    protected Flux<?> work() {
        return every(PAUSE, PAUSE, () -> Mono.fromRunnable(this::look).subscribeOn(Schedulers.boundedElastic()));
    }

    /** Reads the files again, and the entries when a file has changed. */
    synchronized void look() {
        try {
            Shelf now = folders.now();
            if (!now.equals(seen)) {
                seen = now;
                takeOver(BankReader.read(now));
            }
        } catch (RuntimeException e) {
            // The next look may find the folder again; a watch that died would not.
            log.warn("The bank's folder could not be read: {}", e.getMessage());
        }
    }

    private void takeOver(ReadBank read) {
        Map<QuestionId, Entry> old = bank.entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        List<Entry> entries = read.entries().stream()
                .flatMap(entry -> entry.whole().or(() -> kept(entry, old)).stream())
                .toList();
        bank.replace(entries, handbook(read.handbook()));
        log.info("The bank has changed and holds {} entries now.", entries.size());
    }

    private Handbook handbook(ReadHandbook read) {
        read.faults().forEach(fault -> log.warn("Not taken over: {}", fault));
        return read.faults().isEmpty() ? read : bank.handbook();
    }

    private Optional<Entry> kept(ReadEntry broken, Map<QuestionId, Entry> old) {
        broken.faults().forEach(fault -> log.warn("Not taken over: {}", fault));
        return old.values().stream()
                .filter(entry -> entry.id().value().equals(broken.folder().id()))
                .findFirst();
    }
}
