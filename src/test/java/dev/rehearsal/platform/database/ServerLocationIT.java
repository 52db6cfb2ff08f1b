package dev.rehearsal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.PostgresDatabase;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.r2dbc.core.DatabaseClient;

/** Where the data lies when several nodes share a PostgreSQL. */
class ServerLocationIT {

    @ParameterizedTest
    @ValueSource(strings = {"", "?applicationName=rehearsal"})
    void aForgottenTransactionKeepsItsLocksForHalfAMinuteAtMost(String options) {
        var environment = new MockEnvironment();
        Stream.of(PostgresDatabase.fresh().settings())
                .map(setting -> setting.split("=", 2))
                .forEach(setting -> environment.setProperty(setting[0], setting[1]));
        environment.setProperty(
                "rehearsal.database.url", environment.getRequiredProperty("rehearsal.database.url") + options);

        new DatabaseLocation().postProcessEnvironment(environment, new SpringApplication());

        assertThat(ask(environment, "show idle_in_transaction_session_timeout")).isEqualTo("30s");
    }

    private static String ask(MockEnvironment environment, String query) {
        var options = ConnectionFactoryOptions.parse(environment.getRequiredProperty("spring.r2dbc.url"))
                .mutate()
                .option(ConnectionFactoryOptions.USER, environment.getRequiredProperty("spring.r2dbc.username"))
                .build();
        return DatabaseClient.create(ConnectionFactories.get(options))
                .sql(query)
                .map(row -> String.valueOf(row.get(0)))
                .one()
                .block();
    }
}
