package dev.rehearsal.testing;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.reactivestreams.Publisher;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.scheduler.Schedulers;

/** Both databases that the service runs on, each made once and for all tests of this run that ask for it. */
public enum TestDatabase {
    H2 {
        @Override
        ConnectionFactory open() {
            var name = "mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
            Flyway.configure()
                    .dataSource("jdbc:h2:" + name, "rehearsal", "")
                    .load()
                    .migrate();
            return offTheCaller(pool("r2dbc:h2:mem://rehearsal:@/" + name.substring("mem:".length())));
        }
    },
    POSTGRES {
        @Override
        ConnectionFactory open() {
            try {
                var postgres = EmbeddedPostgres.start();
                Flyway.configure()
                        .dataSource(postgres.getPostgresDatabase())
                        .load()
                        .migrate();
                return pool("r2dbc:postgresql://postgres@localhost:%d/postgres".formatted(postgres.getPort()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private ConnectionFactory connections;

    abstract ConnectionFactory open();

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
        return TransactionalOperator.create(new R2dbcTransactionManager(connections()));
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
