package dev.rehearsal.calibration.production;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.PersonalData;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What trials have said about somebody's interviews. Nobody was told, so nothing is exported; it goes with them. */
@Component
class ShadowData implements PersonalData {

    private final Shadows shadows;

    ShadowData(Shadows shadows) {
        this.shadows = shadows;
    }

    @Override
    public String name() {
        return "trials";
    }

    @Override
    public Mono<Object> export(AccountId account) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> erase(AccountId account) {
        return shadows.tidy();
    }
}
