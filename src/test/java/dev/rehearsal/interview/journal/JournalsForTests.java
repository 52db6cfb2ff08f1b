package dev.rehearsal.interview.journal;

import dev.rehearsal.platform.database.WholeTransactions;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/** A journal with all that belongs to it, in a database of its own that works on the calling thread. */
public final class JournalsForTests implements AutoCloseable {

    private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    private final Connection keptOpen;
    private final DatabaseClient database;
    private final TransactionalOperator transactions;

    private JournalsForTests(Connection keptOpen, ConnectionFactory connections) {
        this.keptOpen = keptOpen;
        this.database = DatabaseClient.create(connections);
        this.transactions =
                new WholeTransactions(TransactionalOperator.create(new R2dbcTransactionManager(connections)));
    }

    public static JournalsForTests inMemory() {
        try {
            var name = "mem:" + UUID.randomUUID() + OPTIONS;
            var keptOpen = DriverManager.getConnection("jdbc:h2:" + name, "rehearsal", "");
            Flyway.configure()
                    .dataSource("jdbc:h2:" + name, "rehearsal", "")
                    .load()
                    .migrate();
            return new JournalsForTests(
                    keptOpen, ConnectionFactories.get("r2dbc:h2:mem://rehearsal:@/" + name.substring(4)));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** One more node with this life of its leases. */
    public Node node(Duration term) {
        var table = new LeaseTable(database, terms(term));
        return new Node(
                new R2dbcJournal(database, transactions, table), new R2dbcLeases(database, transactions, table));
    }

    /** What a node writes with. */
    public record Node(Journal journal, Leases leases) {}

    public Interviews interviews() {
        return new Interviews(database, transactions);
    }

    public Surveys surveys() {
        return new Surveys(database);
    }

    public LeaseProperties terms(Duration term) {
        return new LeaseProperties(term);
    }

    @Override
    public void close() {
        try {
            keptOpen.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
