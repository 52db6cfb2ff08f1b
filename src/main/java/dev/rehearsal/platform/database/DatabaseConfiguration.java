package dev.rehearsal.platform.database;

import io.r2dbc.spi.ConnectionFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.scheduler.Schedulers;

/** One way to the database for all packages, the same over both of them. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private final ConnectionFactory connections;

    /** Takes the embedded database only to be closed before it. */
    DatabaseConfiguration(ConnectionFactory pool, EmbeddedDatabase closedAfterUs) {
        this.connections = pool.getMetadata().getName().startsWith("H2")
                ? new OffLoopConnections(pool, Schedulers.boundedElastic())
                : pool;
    }

    @Bean
    DatabaseClient databaseClient() {
        return DatabaseClient.create(connections);
    }

    @Bean
    ReactiveTransactionManager transactionManager() {
        return new R2dbcTransactionManager(connections);
    }

    @Bean
    TransactionalOperator transactions(ReactiveTransactionManager manager) {
        return new WholeTransactions(TransactionalOperator.create(manager));
    }
}
