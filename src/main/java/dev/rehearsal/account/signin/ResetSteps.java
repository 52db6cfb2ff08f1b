package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What must be right before a link is used up: the new password, then the code. */
@Component
class ResetSteps {

    private final ChosenPasswords passwords;
    private final SignIn signIn;
    private final OneTimeLinks links;
    private final TransactionalOperator transactions;

    ResetSteps(ChosenPasswords passwords, SignIn signIn, OneTimeLinks links, TransactionalOperator transactions) {
        this.passwords = passwords;
        this.signIn = signIn;
        this.links = links;
        this.transactions = transactions;
    }

    Mono<Boolean> replace(AccountId id, String email, LinksController.Answer answer) {
        return passwords
                .prepare(answer.password(), email)
                .delayUntil(hash -> signIn.proveFactor(id, answer.code()))
                .flatMap(hash -> links.take(String.valueOf(answer.token()))
                        .delayUntil(taken -> passwords.keep(id, hash))
                        .as(transactions::transactional));
    }
}
