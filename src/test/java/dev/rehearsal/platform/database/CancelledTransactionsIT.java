package dev.rehearsal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rehearsal.testing.PostgresDatabase;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What becomes of transactions that are broken off at any point, on a pool as the service has it. */
@ParameterizedClass
@EnumSource
class CancelledTransactionsIT {

    private static final int LATEST_NANOS = 1_500_000;
    private static final int CONNECTIONS = 3;

    private final Random random = new Random(616);
    private final ConnectionPool pool;
    private final DatabaseClient database;
    private final DatabaseClient elsewhere;
    private final TransactionalOperator transactions;

    /** An empty database, with nobody else on it. */
    enum Server {
        H2 {
            @Override
            ConnectionFactory connections() {
                return ConnectionFactories.get(
                        "r2dbc:h2:mem://rehearsal:@/%s;DB_CLOSE_DELAY=-1;MODE=PostgreSQL".formatted(UUID.randomUUID()));
            }
        },
        POSTGRES {
            @Override
            ConnectionFactory connections() {
                var url = PostgresDatabase.fresh().settings()[0].replace("rehearsal.database.url=", "r2dbc:");
                return ConnectionFactories.get(ConnectionFactoryOptions.parse(url)
                        .mutate()
                        .option(ConnectionFactoryOptions.USER, "postgres")
                        .build());
            }
        };

        abstract ConnectionFactory connections();
    }

    CancelledTransactionsIT(Server server) {
        var connections = server.connections();
        pool = new ConnectionPool(ConnectionPoolConfiguration.builder(connections)
                .initialSize(CONNECTIONS)
                .maxSize(CONNECTIONS)
                .build());
        var configuration = new DatabaseConfiguration(pool, new EmbeddedDatabase(new MockEnvironment()));
        database = configuration.databaseClient();
        transactions = configuration.transactions(configuration.transactionManager());
        elsewhere = DatabaseClient.create(connections);
    }

    @BeforeEach
    void begin() {
        database.sql("create table half (pair int, number int)").then().block();
    }

    @AfterEach
    void close() {
        pool.dispose();
    }

    @Test
    void everyOneGoesToItsEndAndKeepsNoConnection() {
        int pairs = 150;

        for (int pair = 0; pair < pairs; pair++) {
            writeAndGoAway(pair);
        }
        var metrics = pool.getMetrics().orElseThrow();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> metrics.pendingAcquireSize() == 0 && metrics.acquiredSize() == 0);

        assertThat(count("select count(*) from (select pair from half group by pair having count(*) = 2) whole"))
                .isEqualTo(pairs);
        assertThat(count("select count(*) from half")).isEqualTo(2 * pairs);
    }

    @Test
    void whatTheNextBorrowerWritesLasts() {
        for (int pair = 0; pair < 40; pair++) {
            writeAndGoAway(pair);
            write(pair, 3).block();

            assertThat(count("select count(*) from half where number = 3")).isEqualTo(pair + 1);
        }
    }

    private void writeAndGoAway(int pair) {
        var taker =
                transactions.transactional(write(pair, 1).then(write(pair, 2))).subscribe();
        LockSupport.parkNanos(random.nextInt(LATEST_NANOS));
        taker.dispose();
    }

    private Mono<Void> write(int pair, int number) {
        return database.sql("insert into half values (:pair, :number)")
                .bind("pair", pair)
                .bind("number", number)
                .then();
    }

    private long count(String sql) {
        return Objects.requireNonNull(
                elsewhere.sql(sql).map(row -> row.get(0, Long.class)).one().block());
    }
}
