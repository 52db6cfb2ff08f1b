package dev.rehearsal.account.sharing;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.PersonalData;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What somebody shows to others. The shares go with the account; consents before it, so that copies can go too. */
@Component
@Order(0)
class SharingData implements PersonalData {

    private final Shares shares;
    private final Consents consents;

    SharingData(Shares shares, Consents consents) {
        this.shares = shares;
        this.consents = consents;
    }

    @Override
    public String name() {
        return "sharing";
    }

    @Override
    public Mono<Object> export(AccountId account) {
        return Mono.zip(
                shares.ofOwner(account).map(Exported::of).collectList(),
                consents.of(account).collectList(),
                (shared, consented) -> new Everything(shared, consented));
    }

    @Override
    public Mono<Void> pass(AccountId guest, AccountId account) {
        return shares.pass(guest, account).then(Mono.defer(() -> consents.pass(guest, account)));
    }

    @Override
    public Mono<Void> erase(AccountId account) {
        return consents.withdraw(account);
    }

    record Everything(List<Exported> shares, List<Consents.Consent> consents) {}

    record Exported(
            String interview,
            String kind,
            @Nullable String person,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable Instant usedAt) {

        static Exported of(Share share) {
            var times = share.times();
            return new Exported(
                    share.interview().toString(),
                    share.kind(),
                    share.person(),
                    times.createdAt(),
                    times.expiresAt(),
                    times.revokedAt(),
                    times.usedAt());
        }
    }
}
