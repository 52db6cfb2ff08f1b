package dev.rehearsal.calibration.rating;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.calibration.rating.Sheet.Mark;
import dev.rehearsal.calibration.table.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes ratings in. */
@Component
class RatingDesk {

    private final Pool pool;
    private final Sheets sheets;
    private final Raters raters;
    private final Bank bank;
    private final Clock clock;

    RatingDesk(Pool pool, Sheets sheets, Raters raters, Bank bank, Clock clock) {
        this.pool = pool;
        this.sheets = sheets;
        this.raters = raters;
        this.bank = bank;
        this.clock = clock;
    }

    /**
     * A filled-in sheet as it was sent.
     *
     * @param correctionOf the rater's last sheet about this transcript; null for their first
     */
    record Filled(
            int rubricVersion,
            List<Mark> marks,
            @Nullable UUID correctionOf,
            @Nullable Integer seconds) {}

    Mono<Sheet> submit(AccountId account, UUID transcript, Filled filled) {
        return pool.get(transcript)
                .flatMap(pooled -> check(pooled, filled))
                .then(raters.of(account))
                .flatMap(rater -> next(transcript, rater, filled))
                .flatMap(sheets::add)
                .onErrorMap(DuplicateKeyException.class, meanwhile -> already());
    }

    private Mono<Void> check(Pooled pooled, Filled filled) {
        return bank.rubric(pooled.transcript().question(), filled.rubricVersion())
                .map(rubric -> SheetChecks.faults(rubric, pooled.transcript().turns(), filled.marks()))
                .flatMap(faults -> faults.isEmpty()
                        ? Mono.empty()
                        : Mono.error(Refused.faulty("This rating is not complete.", faults)));
    }

    /** A first sheet, or the one after the last; whoever overlooked their own last sheet is told so. */
    private Mono<Sheet> next(UUID transcript, Rater rater, Filled filled) {
        return sheets.newest(transcript, rater.id())
                .map(last -> {
                    if (!last.id().equals(filled.correctionOf())) {
                        throw already();
                    }
                    return last.number() + 1;
                })
                .defaultIfEmpty(1)
                .map(number -> new Sheet(
                        UUID.randomUUID(),
                        transcript,
                        rater.id(),
                        number,
                        filled.rubricVersion(),
                        now(),
                        filled.seconds(),
                        filled.marks()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Refused already() {
        return Refused.conflict("You have rated this already. A rating is never changed; correct it with another one.");
    }
}
