package dev.rehearsal.account.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.InProcess;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class AccountsIT {

    @TempDir
    Path folder;

    @Test
    void anAccountIsMadeWithAllThatBelongsToItOrNotAtAll() {
        try (var service = InProcess.start(folder)) {
            var accounts = service.part(Accounts.class);
            var transactions = service.part(TransactionalOperator.class);
            var made = accounts.newPerson(new Account.Profile("Half", "half@example.org"), Set.of())
                    .delayUntil(account -> Mono.error(new IllegalStateException("the disk is full")))
                    .as(transactions::transactional);

            StepVerifier.create(made).verifyErrorMessage("the disk is full");

            assertThat(accounts.findByEmail("half@example.org").blockOptional()).isEmpty();
        }
    }
}
