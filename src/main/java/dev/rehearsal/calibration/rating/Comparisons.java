package dev.rehearsal.calibration.rating;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.calibration.dispute.DisputeView;
import dev.rehearsal.calibration.dispute.Disputes;
import dev.rehearsal.calibration.rating.SideBySide.Who;
import dev.rehearsal.calibration.table.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens the comparison, to those who have given their own rating and to nobody else. */
@Component
class Comparisons {

    private final Pool pool;
    private final Sheets sheets;
    private final Raters raters;
    private final Judgements judgements;
    private final Disputes disputes;
    private final Bank bank;

    Comparisons(Pool pool, Sheets sheets, Raters raters, Judgements judgements, Disputes disputes, Bank bank) {
        this.pool = pool;
        this.sheets = sheets;
        this.raters = raters;
        this.judgements = judgements;
        this.disputes = disputes;
        this.bank = bank;
    }

    Mono<SideBySide> of(AccountId account, UUID transcript) {
        return unlocked(account, transcript)
                .flatMap(open -> judgement(open.pooled())
                        .map(judgement -> side(open, judgement))
                        .switchIfEmpty(Mono.defer(() -> Mono.just(side(open, null)))))
                .flatMap(Function.identity())
                .flatMap(this::disputed);
    }

    /** While a later scoring is in dispute, it is that which is looked at. */
    private Mono<Judgements.Judgement> judgement(Pooled pooled) {
        return disputes.about(pooled.id())
                .filter(dispute -> dispute.answer() == null && !dispute.about().isFirst())
                .flatMap(judgements::about)
                .switchIfEmpty(Mono.defer(() -> judgements.newest(pooled)));
    }

    private Mono<SideBySide> disputed(SideBySide open) {
        return disputes.about(open.transcript())
                .map(DisputeView::toRater)
                .map(open::with)
                .defaultIfEmpty(open);
    }

    /** Asks a judge now. */
    Mono<Void> judge(AccountId account, UUID transcript, @Nullable String kind) {
        return unlocked(account, transcript)
                .flatMap(open -> judgements.make(open.pooled(), kind))
                .then();
    }

    private record Open(Pooled pooled, Sheet mine, List<Sheet> sheets, Map<UUID, String> labels) {}

    private Mono<Open> unlocked(AccountId account, UUID transcript) {
        return Mono.zip(
                        pool.get(transcript),
                        sheets.newest(transcript).collectList(),
                        raters.all().collect(Collectors.toMap(Rater::id, Rater::label)))
                .flatMap(all -> raters.known(account)
                        .flatMap(me -> Mono.justOrEmpty(all.getT2().stream()
                                .filter(sheet -> sheet.rater().equals(me.id()))
                                .findFirst()))
                        .map(mine -> new Open(all.getT1(), mine, all.getT2(), all.getT3())))
                .switchIfEmpty(Mono.error(() -> Refused.conflict(
                        "Rate this transcript first: what the judge and others say is shown afterwards.")));
    }

    private Mono<SideBySide> side(Open open, Judgements.@Nullable Judgement judgement) {
        Function<UUID, Who> who = id -> new Who(
                id,
                open.labels().getOrDefault(id, "A rater"),
                id.equals(open.mine().rater()));
        return bank.rubric(open.pooled().transcript().question(), open.mine().rubricVersion())
                .map(rubric -> SideBySide.of(open.pooled(), rubric, judgement, open.sheets(), who));
    }
}
