package dev.rehearsal.calibration.rating;

import dev.rehearsal.account.AccountId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows raters their own sheets. */
@Component
class SheetViews {

    private final Sheets sheets;
    private final Raters raters;

    SheetViews(Sheets sheets, Raters raters) {
        this.sheets = sheets;
        this.raters = raters;
    }

    /** This account's last word on a transcript; empty when it has said none. */
    Mono<SheetView> newest(AccountId account, UUID transcript) {
        return raters.known(account)
                .flatMap(rater -> sheets.newest(transcript, rater.id()).flatMap(sheet -> of(sheet, rater)));
    }

    /** A sheet of this rater's. */
    Mono<SheetView> of(Sheet sheet, Rater rater) {
        return sheets.before(sheet)
                .map(earlier -> SheetView.of(sheet, rater, earlier))
                .switchIfEmpty(Mono.fromSupplier(() -> SheetView.of(sheet, rater, null)));
    }
}
