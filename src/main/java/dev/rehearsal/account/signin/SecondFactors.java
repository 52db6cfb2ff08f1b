package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.signin.Authenticators.Authenticator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Authenticators and recovery codes. Each code works once. */
@Component
class SecondFactors {

    private static final int DIGITS = 6;

    private final Authenticators authenticators;
    private final RecoveryCodes codes;
    private final TransactionalOperator transactions;

    SecondFactors(Authenticators authenticators, RecoveryCodes codes, TransactionalOperator transactions) {
        this.authenticators = authenticators;
        this.codes = codes;
        this.transactions = transactions;
    }

    /** Whether the account asks for a code. Never empty. */
    Mono<Boolean> isOn(AccountId account) {
        return authenticators.of(account).map(Authenticator::confirmed).defaultIfEmpty(false);
    }

    Mono<Long> recoveryCodesLeft(AccountId account) {
        return codes.left(account);
    }

    /** Makes a secret that counts once a code of it was confirmed; an earlier unconfirmed one is forgotten. */
    Mono<String> begin(AccountId account) {
        return authenticators.begin(account).as(transactions::transactional);
    }

    /** Turns it on with the first code; empty when the code is wrong or nothing was begun. */
    Mono<List<String>> confirm(AccountId account, String code) {
        return authenticators
                .of(account)
                .filter(found -> !found.confirmed())
                .filterWhen(found -> authenticators.take(found, code))
                .flatMap(found -> authenticators.confirm(account).then(codes.renew(account)))
                .as(transactions::transactional);
    }

    /** Whether the code, of the authenticator or for recovery, is right; it is used up by that. Never empty. */
    Mono<Boolean> accept(AccountId account, String typed) {
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return authenticators
                .of(account)
                .filter(Authenticator::confirmed)
                .flatMap(
                        found -> code.length() == DIGITS ? authenticators.take(found, code) : codes.take(account, code))
                .defaultIfEmpty(false);
    }

    Mono<List<String>> newRecoveryCodes(AccountId account) {
        return codes.renew(account).as(transactions::transactional);
    }

    Mono<Void> remove(AccountId account) {
        return authenticators.forget(account).then(codes.forget(account)).as(transactions::transactional);
    }
}
