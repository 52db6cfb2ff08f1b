package dev.rehearsal.calibration.consent;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.PersonalData;
import dev.rehearsal.calibration.rating.Raters;
import dev.rehearsal.calibration.rating.Sheets;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What calibration holds about a person: what they rated. It stays when they go, and nobody can say whose it was. */
@Component
class RaterData implements PersonalData {

    private final Raters raters;
    private final Sheets sheets;

    RaterData(Raters raters, Sheets sheets) {
        this.raters = raters;
        this.sheets = sheets;
    }

    @Override
    public String name() {
        return "ratings";
    }

    @Override
    public Mono<Object> export(AccountId account) {
        return raters.known(account)
                .flatMap(rater -> sheets.by(rater.id()).collectList())
                .filter(given -> !given.isEmpty())
                .cast(Object.class);
    }

    @Override
    public Mono<Void> erase(AccountId account) {
        return raters.forget(account);
    }
}
