package dev.rehearsal.bank.versions;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.platform.StandingWork;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Learns before the first request what is in force, and by and by what other nodes have put in force since. */
@Component
class VersionRounds extends StandingWork {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ReleasedBank bank;
    private final StoredRubricVersions versions;
    private final Bank files;

    VersionRounds(ReleasedBank bank, StoredRubricVersions versions, @Qualifier("bank") Bank files) {
        super("The versions of the rubrics could not be read");
        this.bank = bank;
        this.versions = versions;
        this.files = files;
    }

    @Override
    protected Flux<?> work() {
        // The start may wait, and has to: an interview that began before this would be judged by the wrong version.
        bank.refresh().toFuture().join();
        return Flux.concat(surviving(() -> versions.keepFiles(files)), every(PAUSE, PAUSE, bank::refresh));
    }

    /** Before the server takes its first request. */
    @Override
    public int getPhase() {
        return 0;
    }
}
