package dev.rehearsal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class WholeTransactionsTest {

    private final List<String> done = new ArrayList<>();
    private final Sinks.Empty<Void> begin = Sinks.empty();
    private final Sinks.One<String> work = Sinks.one();
    private final Sinks.Empty<Void> commit = Sinks.empty();
    private final Connection connection = mock();
    private final ConnectionFactory pool = mock();
    private final TransactionalOperator transactions =
            new WholeTransactions(TransactionalOperator.create(new R2dbcTransactionManager(pool)));

    @BeforeEach
    void open() {
        when(pool.create()).thenAnswer(call -> Mono.just(connection).hide());
        when(connection.beginTransaction(any())).thenReturn(noted("begin", begin.asMono()));
        when(connection.commitTransaction()).thenReturn(noted("commit", commit.asMono()));
        when(connection.rollbackTransaction()).thenReturn(noted("rollback", Mono.empty()));
        when(connection.close()).thenReturn(noted("close", Mono.empty()));
    }

    private Mono<Void> noted(String step, Mono<Void> result) {
        return result.doOnSubscribe(subscription -> done.add(step));
    }

    @Test
    void whoGoesAwayWhileItBeginsBreaksNothingOff() {
        transactions.transactional(work.asMono()).subscribe().dispose();

        assertThat(done).containsExactly("begin");
        finish();

        assertThat(done).containsExactly("begin", "commit", "close");
    }

    @Test
    void whoGoesAwayBetweenTwoStatementsBreaksNothingOff() {
        var taker = transactions.transactional(work.asMono()).subscribe();
        begin.tryEmitEmpty();

        taker.dispose();
        assertThat(done).containsExactly("begin");
        finish();

        assertThat(done).containsExactly("begin", "commit", "close");
    }

    @Test
    void whoGoesAwayWhileItIsCommittedBreaksNothingOff() {
        var taker = transactions.transactional(work.asMono()).subscribe();
        begin.tryEmitEmpty();
        work.tryEmitValue("done");

        taker.dispose();
        assertThat(done).containsExactly("begin", "commit");
        finish();

        assertThat(done).containsExactly("begin", "commit", "close");
    }

    @Test
    void whatFailsIsRolledBackForNobodyToo() {
        transactions.transactional(work.asMono()).onErrorComplete().subscribe().dispose();

        begin.tryEmitEmpty();
        work.tryEmitError(new IllegalStateException("No such row"));

        assertThat(done).containsExactly("begin", "rollback", "close");
    }

    @Test
    void whoStaysHearsOfItWhenItIsDurable() {
        StepVerifier.create(transactions.transactional(work.asMono()))
                .then(begin::tryEmitEmpty)
                .then(() -> work.tryEmitValue("done"))
                .then(() -> assertThat(done).containsExactly("begin", "commit"))
                .then(commit::tryEmitEmpty)
                .expectNext("done")
                .verifyComplete();
    }

    @Test
    void whoStaysHearsWhatFailed() {
        StepVerifier.create(transactions.transactional(work.asMono()))
                .then(begin::tryEmitEmpty)
                .then(() -> work.tryEmitError(new IllegalStateException("No such row")))
                .verifyErrorMessage("No such row");
    }

    @Test
    void rowsAreGivenWhenTheyAreDurable() {
        StepVerifier.create(transactions.transactional(Flux.just("one", "two")))
                .then(begin::tryEmitEmpty)
                .then(() -> assertThat(done).containsExactly("begin", "commit"))
                .then(commit::tryEmitEmpty)
                .expectNext("one", "two")
                .verifyComplete();
    }

    @Test
    void whatIsNestedIsPartOfTheWhole() {
        StepVerifier.create(transactions.transactional(transactions.transactional(work.asMono())))
                .then(this::finish)
                .expectNext("done")
                .verifyComplete();

        assertThat(done).containsExactly("begin", "commit", "close");
    }

    private void finish() {
        begin.tryEmitEmpty();
        work.tryEmitValue("done");
        commit.tryEmitEmpty();
    }
}
