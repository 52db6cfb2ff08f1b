package dev.rehearsal.engine.ledger;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** On the server that several nodes share. */
class PostgresLedgerIT extends LedgerContract {

    private static EmbeddedPostgres postgres;
    private static ConnectionPool pool;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
        pool = new ConnectionPool(ConnectionPoolConfiguration.builder(ConnectionFactories.get(
                        "r2dbc:postgresql://postgres@localhost:%d/postgres".formatted(postgres.getPort())))
                .build());
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        pool.dispose();
        postgres.close();
    }

    @Override
    ConnectionFactory connections() {
        return pool;
    }
}
