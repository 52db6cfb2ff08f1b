package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a new password: looks whether it is good enough, hashes it, keeps the hash. */
@Component
class ChosenPasswords {

    private final PasswordRules rules;
    private final PasswordHashing hashing;
    private final Passwords passwords;
    private final OneTimeLinks links;

    ChosenPasswords(PasswordRules rules, PasswordHashing hashing, Passwords passwords, OneTimeLinks links) {
        this.rules = rules;
        this.hashing = hashing;
        this.passwords = passwords;
        this.links = links;
    }

    /** The hash of an acceptable password, or a {@link dev.rehearsal.platform.Refusal}. */
    Mono<String> prepare(@Nullable String password, String email) {
        return Mono.fromSupplier(() -> rules.acceptable(password, email)).flatMap(hashing::hash);
    }

    /** Links that were made to get over the old one open nothing any more, whoever holds them. */
    Mono<Void> keep(AccountId account, String hash) {
        return passwords.set(account, hash).then(Mono.defer(() -> links.forget(account)));
    }
}
