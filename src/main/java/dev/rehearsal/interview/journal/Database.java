package dev.rehearsal.interview.journal;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Keeps the database's work off the event loop: the driver of H2 does it on the calling thread. */
@Component
final class Database implements DisposableBean {

    private static final int THREADS = 16;
    private static final int QUEUE = 100_000;

    private final DatabaseClient client;
    private final TransactionalOperator transactions;
    private final Scheduler scheduler = Schedulers.newBoundedElastic(THREADS, QUEUE, "journal");

    Database(DatabaseClient client, TransactionalOperator transactions) {
        this.client = client;
        this.transactions = transactions;
    }

    DatabaseClient.GenericExecuteSpec sql(String sql) {
        return client.sql(sql);
    }

    <T> Mono<T> together(Mono<T> work) {
        return transactions.transactional(work).subscribeOn(scheduler);
    }

    <T> Mono<T> off(Mono<T> work) {
        return work.subscribeOn(scheduler);
    }

    <T> Flux<T> off(Flux<T> work) {
        return work.subscribeOn(scheduler);
    }

    @Override
    public void destroy() {
        scheduler.dispose();
    }
}
