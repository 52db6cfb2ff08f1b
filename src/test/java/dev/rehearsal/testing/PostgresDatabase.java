package dev.rehearsal.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An empty database on the PostgreSQL server that all tests of this process share. The server is started once, and goes
 * with the process.
 */
public record PostgresDatabase(int port, String name) {

    public static PostgresDatabase fresh() {
        var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new PostgresDatabase(Server.RUNNING.getPort(), name);
    }

    /** Where it is, without the scheme of a driver. */
    String address() {
        return "postgresql://localhost:%d/%s".formatted(port, name);
    }

    /** What a service must be told to use it, before the settings that a test gives besides. */
    public String[] settings(String... others) {
        var database = Stream.of("rehearsal.database.url=" + address(), "rehearsal.database.user=postgres");
        return Stream.concat(database, Stream.of(others)).toArray(String[]::new);
    }

    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
