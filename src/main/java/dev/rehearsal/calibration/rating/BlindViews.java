package dev.rehearsal.calibration.rating;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.calibration.dispute.Disputes;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays a transcript before a rater. */
@Component
class BlindViews {

    private final Pool pool;
    private final SheetViews sheets;
    private final Disputes disputes;
    private final Bank bank;

    BlindViews(Pool pool, SheetViews sheets, Disputes disputes, Bank bank) {
        this.pool = pool;
        this.sheets = sheets;
        this.disputes = disputes;
        this.bank = bank;
    }

    /**
     * With the criteria of the version that it was spoken about, or, while somebody waits for an answer about a report,
     * of the one by which that was made, or of another one.
     */
    Mono<BlindView> of(AccountId account, UUID transcript, Optional<Integer> version) {
        return pool.get(transcript).flatMap(pooled -> {
            var question = pooled.transcript().question();
            var rubric = version(pooled, version).flatMap(number -> bank.rubric(question, number));
            var mine = sheets.newest(account, transcript).map(Optional::of).defaultIfEmpty(Optional.empty());
            return Mono.zip(rubric, mine)
                    .map(both -> BlindView.of(
                            pooled,
                            bank.entry(question).question(),
                            both.getT1(),
                            both.getT2().orElse(null)));
        });
    }

    private Mono<Integer> version(Pooled pooled, Optional<Integer> wanted) {
        return Mono.justOrEmpty(wanted)
                .switchIfEmpty(disputes.about(pooled.id())
                        .filter(dispute -> dispute.answer() == null)
                        .mapNotNull(dispute -> dispute.about().rubricVersion()))
                .defaultIfEmpty(pooled.transcript().rubricVersion());
    }
}
