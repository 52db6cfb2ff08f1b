package dev.rehearsal.interview.journal;

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

/** The journal in a file, as the service keeps it when nobody sets up a database. */
class H2JournalIT extends JournalContract {

    private static ConnectionPool pool;
    private static ConnectionFactory connections;

    @BeforeAll
    static void start(@TempDir Path folder) {
        String file = folder.resolve("rehearsal") + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        Flyway.configure()
                .dataSource("jdbc:h2:file:" + file, "rehearsal", "")
                .load()
                .migrate();
        pool = new ConnectionPool(
                ConnectionPoolConfiguration.builder(ConnectionFactories.get("r2dbc:h2:file://rehearsal:@/" + file))
                        .build());
        connections = new OwnThreads(pool);
    }

    @AfterAll
    static void stop() {
        pool.dispose();
    }

    @Override
    ConnectionFactory connections() {
        return connections;
    }

    // The driver works on the calling thread, so writers meet only when each has a thread of its own.
    private record OwnThreads(ConnectionPool pool) implements ConnectionFactory {

        @Override
        public Publisher<? extends Connection> create() {
            return pool.create().publishOn(Schedulers.boundedElastic());
        }

        @Override
        public ConnectionFactoryMetadata getMetadata() {
            return pool.getMetadata();
        }
    }
}
