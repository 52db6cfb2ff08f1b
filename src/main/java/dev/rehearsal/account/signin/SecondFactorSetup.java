package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.people.Accounts;
import dev.rehearsal.platform.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Turns second factors on and off, each step with the proof that it asks for, and writes it down. */
@Component
class SecondFactorSetup {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final SignIn signIn;
    private final Leaving leaving;

    SecondFactorSetup(Accounts accounts, SecondFactors factors, SignIn signIn, Leaving leaving) {
        this.accounts = accounts;
        this.factors = factors;
        this.signIn = signIn;
        this.leaving = leaving;
    }

    Mono<SecondFactorController.Secret> begin(AccountId id, @Nullable String password) {
        return accounts.find(id)
                .mapNotNull(account -> account.profile().email())
                .switchIfEmpty(refuse("A guest needs no second factor: sign up first."))
                .delayUntil(email -> signIn.provePassword(id, password))
                .filterWhen(email -> factors.isOn(id).map(on -> !on))
                .switchIfEmpty(refuse("There is a second factor already. Remove it first."))
                .flatMap(email -> factors.begin(id).map(secret -> secret(email, secret)));
    }

    Mono<List<String>> confirm(AccountId id, String code) {
        return factors.confirm(id, code)
                .switchIfEmpty(Mono.error(() -> Refusal.of(
                        HttpStatus.FORBIDDEN, "second-factor-wrong", "That code is wrong. Wait for the next one.")))
                .delayUntil(codes -> leaving.note(AuditAction.SECOND_FACTOR_ON, id, "by its owner"));
    }

    Mono<Void> remove(AccountId id, @Nullable String code) {
        return prove(id, code)
                .then(Mono.defer(() -> factors.remove(id)))
                .then(Mono.defer(() -> leaving.note(AuditAction.SECOND_FACTOR_OFF, id, "by its owner")));
    }

    Mono<List<String>> renewCodes(AccountId id, @Nullable String code) {
        return prove(id, code)
                .then(Mono.defer(() -> factors.newRecoveryCodes(id)))
                .delayUntil(codes -> leaving.note(AuditAction.RECOVERY_CODES_RENEWED, id, "by its owner"));
    }

    /** Others who were signed in without the code must not stay so. */
    Mono<Void> signOutElsewhere(ServerWebExchange exchange, AccountId id) {
        return leaving.leaveElsewhere(exchange, id);
    }

    private Mono<Void> prove(AccountId id, @Nullable String code) {
        return factors.isOn(id)
                .filter(on -> on)
                .switchIfEmpty(refuse("There is no second factor."))
                .filterWhen(on -> factors.accept(id, code == null ? "" : code))
                .switchIfEmpty(Mono.error(() -> Refusal.of(
                        HttpStatus.FORBIDDEN,
                        "second-factor-wrong",
                        "That code is wrong, or was used before. Wait for the next one.")))
                .then();
    }

    private static <T> Mono<T> refuse(String sentence) {
        return Mono.error(() -> new Refusal(HttpStatus.CONFLICT, sentence));
    }

    private static SecondFactorController.Secret secret(String email, String secret) {
        var label = URLEncoder.encode(email, StandardCharsets.UTF_8);
        return new SecondFactorController.Secret(
                secret, "otpauth://totp/Rehearsal:%s?secret=%s&issuer=Rehearsal".formatted(label, secret));
    }
}
