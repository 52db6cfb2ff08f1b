package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks what somebody says to prove who they are. Who does not exist is refused as slowly as who is mistaken. */
@Component
public class SignIn {

    private final Passwords passwords;
    private final PasswordHashing hashing;
    private final SecondFactors factors;
    private final SignInRecord record;

    SignIn(Passwords passwords, PasswordHashing hashing, SecondFactors factors, SignInRecord record) {
        this.passwords = passwords;
        this.hashing = hashing;
        this.factors = factors;
        this.record = record;
    }

    /** The account that e-mail address, password and code open, or a {@link Refusal}. */
    Mono<AccountId> prove(String email, @Nullable String typed, @Nullable String code) {
        var password = shortened(typed);
        return passwords
                .byEmail(email)
                .defaultIfEmpty(new Passwords.Credential(AccountId.NOBODY, hashing.nobodys()))
                .flatMap(credential -> open(credential, password, code));
    }

    /** Passes when the account has no second factor or the code is right; fails with a {@link Refusal} otherwise. */
    Mono<Void> proveFactor(AccountId account, @Nullable String code) {
        return factors.isOn(account).flatMap(on -> on ? checkCode(account, code) : Mono.empty());
    }

    /** Passes when the account has no password or this is it; fails with a {@link Refusal} otherwise. */
    public Mono<Void> provePassword(AccountId account, @Nullable String password) {
        return passwords
                .hashOf(account)
                .flatMap(hash -> hashing.matches(shortened(password), hash))
                .flatMap(right -> right
                        ? Mono.<Void>empty()
                        : Mono.error(new Refusal(HttpStatus.FORBIDDEN, "That is not your current password.")));
    }

    private Mono<AccountId> open(Passwords.Credential credential, String password, @Nullable String code) {
        return hashing.matches(password, credential.hash())
                .flatMap(right -> right && !credential.account().equals(AccountId.NOBODY)
                        ? record.requireUnlocked(credential.account())
                                .then(proveFactor(credential.account(), code))
                                .then(renew(credential, password))
                        : record.refused(credential.account(), "wrong e-mail address or password")
                                .then(Mono.error(
                                        new Refusal(HttpStatus.UNAUTHORIZED, "E-mail address or password is wrong."))));
    }

    /** A hash that was made with weaker parameters is made anew while the password is at hand. */
    private Mono<AccountId> renew(Passwords.Credential credential, String password) {
        return hashing.outdated(credential.hash())
                ? hashing.hash(password)
                        .flatMap(hash -> passwords.set(credential.account(), hash))
                        .thenReturn(credential.account())
                : Mono.just(credential.account());
    }

    private Mono<Void> checkCode(AccountId account, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return Mono.error(Refusal.of(
                    HttpStatus.UNAUTHORIZED,
                    "second-factor-needed",
                    "Type the six digits that your authenticator shows, or a recovery code."));
        }
        return factors.accept(account, code)
                .flatMap(right -> right
                        ? Mono.<Void>empty()
                        : record.refused(account, "wrong code")
                                .then(Mono.error(Refusal.of(
                                        HttpStatus.UNAUTHORIZED,
                                        "second-factor-wrong",
                                        "That code is wrong, or was used before. Wait for the next one."))));
    }

    /** Nobody's password is longer, and hashing a megabyte would be work for nothing. */
    private static String shortened(@Nullable String password) {
        var given = password == null ? "" : password;
        return given.length() > PasswordRules.LONGEST ? "" : given;
    }
}
