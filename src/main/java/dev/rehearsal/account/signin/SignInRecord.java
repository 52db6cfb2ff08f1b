package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.people.Accounts;
import dev.rehearsal.platform.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes down who came in and who did not, and turns locked accounts away. */
@Component
class SignInRecord {

    private final Accounts accounts;
    private final Audit audit;

    SignInRecord(Accounts accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    Mono<Void> refused(AccountId account, String why) {
        return audit.note(AuditAction.SIGN_IN_REFUSED, null, account, why);
    }

    Mono<Void> note(AuditAction action, AccountId account, String detail) {
        return audit.note(action, account, detail);
    }

    Mono<Void> requireUnlocked(AccountId id) {
        return accounts.find(id)
                .filter(account -> account.standing().locked())
                .flatMap(locked -> refused(id, "locked account")
                        .then(Mono.error(new Refusal(
                                HttpStatus.FORBIDDEN, "This account is locked. Ask whoever runs this service."))));
    }
}
