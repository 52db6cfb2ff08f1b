package dev.rehearsal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rehearsal.platform.database.DatabaseUpkeep.Chunks;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DatabaseUpkeepTest {

    private static final int COMMITS = 3_000;

    @TempDir
    Path folder;

    private String url = "";
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        var environment = new MockEnvironment().withProperty("rehearsal.data", folder.toString());
        new DatabaseLocation().postProcessEnvironment(environment, new SpringApplication());
        url = environment
                .getRequiredProperty("spring.flyway.url")
                .replaceFirst("RETENTION_TIME=\\d+", "RETENTION_TIME=500");
        connection = DriverManager.getConnection(url, "rehearsal", "");
    }

    @AfterEach
    void close() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    @Test
    void whatManySmallCommitsLeaveBehindIsClearedAway() throws Exception {
        commitMuch();
        var chunks = new Chunks(DatabaseUpkeep.store(url, "rehearsal"));
        int before = chunks.count();

        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> {
                    chunks.tidy();
                    assertThat(chunks.count()).isLessThan(before / 10);
                });

        assertThat(rows()).isEqualTo(COMMITS);
    }

    private void commitMuch() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table said (id integer primary key, text varchar(1000))");
        }
        try (var insert = connection.prepareStatement("insert into said values (?, ?)")) {
            for (int id = 0; id < COMMITS; id++) {
                // Far apart, so that each touches another page.
                insert.setInt(1, id * 7_919 % 100_003);
                insert.setString(2, "word ".repeat(100));
                insert.executeUpdate();
            }
        }
    }

    private int rows() throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from said")) {
            found.next();
            return found.getInt(1);
        }
    }
}
