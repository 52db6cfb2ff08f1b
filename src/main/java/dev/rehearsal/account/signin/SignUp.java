package dev.rehearsal.account.signin;

import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.Role;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.account.people.Account;
import dev.rehearsal.account.people.Accounts;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Makes accounts of their own for people. A guest stays the account that they are, with all that is theirs. */
@Component
class SignUp {

    private final Accounts accounts;
    private final ChosenPasswords passwords;
    private final SignInRecord record;
    private final TransactionalOperator transactions;

    SignUp(Accounts accounts, ChosenPasswords passwords, SignInRecord record, TransactionalOperator transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.record = record;
        this.transactions = transactions;
    }

    /** Somebody with a name, and the roles that they were promised. */
    record Newcomer(Account.Profile profile, Set<Role> roles) {}

    /**
     * Makes the account, or a {@link dev.rehearsal.platform.Refusal}.
     *
     * @param ticket taken in the same transaction; there is no account when it turns out empty
     */
    Mono<Account> signUp(@Nullable SignedIn here, Newcomer newcomer, @Nullable String password, Mono<Boolean> ticket) {
        return passwords
                .prepare(password, String.valueOf(newcomer.profile().email()))
                .flatMap(hash -> ticket.flatMap(taken -> account(here, newcomer))
                        .delayUntil(account -> passwords.keep(account.id(), hash))
                        .as(transactions::transactional))
                .delayUntil(account -> record.note(AuditAction.SIGNED_UP, account.id(), "password"));
    }

    /** Makes the account for somebody who brings no password. */
    Mono<Account> account(@Nullable SignedIn here, Newcomer newcomer) {
        var fresh = Mono.defer(() -> accounts.newPerson(newcomer.profile(), newcomer.roles()));
        return here != null && here.guest()
                ? accounts.signUp(here.account(), newcomer.profile(), newcomer.roles())
                        .switchIfEmpty(fresh)
                : fresh;
    }
}
