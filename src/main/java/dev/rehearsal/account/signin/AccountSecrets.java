package dev.rehearsal.account.signin;

import dev.rehearsal.account.people.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says which proofs an account has, without the proofs. */
@Component
class AccountSecrets {

    private final Passwords passwords;
    private final SecondFactors factors;
    private final Identities identities;
    private final Entrance entrance;

    AccountSecrets(Passwords passwords, SecondFactors factors, Identities identities, Entrance entrance) {
        this.passwords = passwords;
        this.factors = factors;
        this.identities = identities;
        this.entrance = entrance;
    }

    /**
     * How somebody can prove to be the owner.
     *
     * @param provider the issuer that vouches for them, if any
     */
    record Kept(
            boolean password,
            String secondFactor,
            boolean secondFactorRequired,
            long recoveryCodesLeft,
            @Nullable String provider) {}

    Mono<Kept> of(Account account) {
        return Mono.zip(
                        passwords.hashOf(account.id()).hasElement(),
                        factors.isOn(account.id()),
                        factors.recoveryCodesLeft(account.id()),
                        identities.issuerOf(account.id()).defaultIfEmpty(""))
                .map(found -> new Kept(
                        found.getT1(),
                        found.getT2() ? "on" : "off",
                        entrance.needsSecondFactor(account),
                        found.getT3(),
                        found.getT4().isEmpty() ? null : found.getT4()));
    }
}
