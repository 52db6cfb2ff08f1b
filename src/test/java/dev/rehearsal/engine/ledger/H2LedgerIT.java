package dev.rehearsal.engine.ledger;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.scheduler.Schedulers;

/** In a file, as the service keeps them when nobody sets up a database. */
class H2LedgerIT extends LedgerContract {

    private static ConnectionPool pool;

    @BeforeAll
    static void start(@TempDir Path folder) {
        var file = folder.resolve("rehearsal") + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        Flyway.configure()
                .dataSource("jdbc:h2:file:" + file, "rehearsal", "")
                .load()
                .migrate();
        pool = new ConnectionPool(
                ConnectionPoolConfiguration.builder(ConnectionFactories.get("r2dbc:h2:file://rehearsal:@/" + file))
                        .build());
    }

    @AfterAll
    static void stopDatabase() {
        pool.dispose();
    }

    // The driver works on the calling thread, so writers meet only when each has a thread of its own.
    @Override
    ConnectionFactory connections() {
        return new ConnectionFactory() {
            @Override
            public Publisher<? extends Connection> create() {
                return pool.create().publishOn(Schedulers.boundedElastic());
            }

            @Override
            public ConnectionFactoryMetadata getMetadata() {
                return pool.getMetadata();
            }
        };
    }
}
