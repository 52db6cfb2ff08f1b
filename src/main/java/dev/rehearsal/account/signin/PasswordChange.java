package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.people.Accounts;
import dev.rehearsal.platform.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Changes a password, and signs its account out everywhere else, in case somebody else knew the old one. */
@Component
class PasswordChange {

    private final Accounts accounts;
    private final SignIn signIn;
    private final ChosenPasswords passwords;
    private final Leaving leaving;

    PasswordChange(Accounts accounts, SignIn signIn, ChosenPasswords passwords, Leaving leaving) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.passwords = passwords;
        this.leaving = leaving;
    }

    Mono<Void> change(ServerWebExchange exchange, AccountId id, PasswordController.Change wish) {
        return emailOf(id)
                .flatMap(email -> signIn.provePassword(id, wish.current())
                        .then(Mono.defer(() -> passwords.prepare(wish.fresh(), email))))
                .flatMap(hash -> passwords.keep(id, hash))
                .then(Mono.defer(() -> leaving.leaveElsewhere(exchange, id)))
                .then(Mono.defer(() -> leaving.note(AuditAction.PASSWORD_CHANGED, id, "by its owner")));
    }

    private Mono<String> emailOf(AccountId id) {
        return accounts.find(id)
                .mapNotNull(account -> account.profile().email())
                .switchIfEmpty(Mono.error(
                        () -> new Refusal(HttpStatus.CONFLICT, "This account has no e-mail address: sign up first.")));
    }
}
