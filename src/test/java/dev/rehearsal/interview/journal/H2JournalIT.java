package dev.rehearsal.interview.journal;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The journal in a file, as the service keeps it when nobody sets up a database. */
class H2JournalIT extends JournalContract {

    private static ConnectionPool pool;

    @BeforeAll
    static void start(@TempDir Path folder) {
        String file = folder.resolve("rehearsal").toString();
        Flyway.configure()
                .dataSource("jdbc:h2:file:%s;WRITE_DELAY=0".formatted(file), "sa", "")
                .load()
                .migrate();
        pool = new ConnectionPool(ConnectionPoolConfiguration.builder(
                        ConnectionFactories.get("r2dbc:h2:file://sa:@/%s?options=WRITE_DELAY=0".formatted(file)))
                .build());
    }

    @AfterAll
    static void stop() {
        pool.dispose();
    }

    @Override
    ConnectionFactory connections() {
        return pool;
    }
}
