package dev.rehearsal.calibration.rating;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.bank.Bank;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays a transcript before a rater. */
@Component
class BlindViews {

    private final Pool pool;
    private final SheetViews sheets;
    private final Bank bank;

    BlindViews(Pool pool, SheetViews sheets, Bank bank) {
        this.pool = pool;
        this.sheets = sheets;
        this.bank = bank;
    }

    /** With the criteria of the version that it was spoken about, or of another one. */
    Mono<BlindView> of(AccountId account, UUID transcript, Optional<Integer> version) {
        return pool.get(transcript).flatMap(pooled -> {
            var question = pooled.transcript().question();
            var rubric =
                    bank.rubric(question, version.orElse(pooled.transcript().rubricVersion()));
            var mine = sheets.newest(account, transcript).map(Optional::of).defaultIfEmpty(Optional.empty());
            return Mono.zip(rubric, mine)
                    .map(both -> BlindView.of(
                            pooled,
                            bank.entry(question).question(),
                            both.getT1(),
                            both.getT2().orElse(null)));
        });
    }
}
