package dev.rehearsal.testing;

import dev.rehearsal.platform.database.WholeTransactions;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.reactivestreams.Publisher;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.scheduler.Schedulers;

/** Both databases that the service runs on, each made once and for all tests of this run that ask for it. */
public enum TestDatabase {
    /** In a file, as the service keeps its data when nobody sets up a database. */
    H2 {
        @Override
        ConnectionFactory open() {
            var file = folder().resolve("rehearsal") + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
            migrate("jdbc:h2:file:" + file, "rehearsal");
            return offTheCaller(pool("r2dbc:h2:file://rehearsal:@/" + file));
        }
    },
    /** On the server that several nodes share. */
    POSTGRES {
        @Override
        ConnectionFactory open() {
            var address = PostgresDatabase.fresh().address();
            migrate("jdbc:" + address, "postgres");
            return pool("r2dbc:" + address.replace("://", "://postgres@"));
        }
    };

    private ConnectionFactory connections;
    private DataSource source;

    abstract ConnectionFactory open();

    void migrate(String url, String user) {
        source = new DriverManagerDataSource(url, user, "");
        Flyway.configure().dataSource(source).load().migrate();
    }

    /** The same database for whoever does not speak R2DBC. */
    public synchronized DataSource source() {
        connections();
        return source;
    }

    public synchronized ConnectionFactory connections() {
        if (connections == null) {
            connections = open();
        }
        return connections;
    }

    public DatabaseClient client() {
        return DatabaseClient.create(connections());
    }

    public TransactionalOperator transactions() {
        return new WholeTransactions(TransactionalOperator.create(new R2dbcTransactionManager(connections())));
    }

    private static Path folder() {
        try {
            var target = Files.createDirectories(Path.of("target").toAbsolutePath());
            return Files.createTempDirectory(target, "test-database-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ConnectionPool pool(String url) {
        return new ConnectionPool(ConnectionPoolConfiguration.builder(ConnectionFactories.get(url))
                .build());
    }

    /** The driver of H2 works on the calling thread, so writers meet only when each has a thread of its own. */
    private static ConnectionFactory offTheCaller(ConnectionPool pool) {
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
