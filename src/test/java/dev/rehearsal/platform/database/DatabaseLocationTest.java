package dev.rehearsal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

class DatabaseLocationTest {

    private static final MVMap.Builder<Long, byte[]> LARGE_OBJECTS =
            new MVMap.Builder<Long, byte[]>().keyType(LongDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE);

    @TempDir
    Path folder;

    @Test
    void aLongTextIsStoredInItsRowAndNowhereElse() throws Exception {
        var location = location();
        var client = client(location.getRequiredProperty("spring.r2dbc.url"));
        client.sql("create table said (text varchar(200000))").then().block();

        Flux.range(0, 10)
                .concatMap(number -> client.sql("insert into said values (:text)")
                        .bind("text", "word ".repeat(1_000) + number)
                        .then())
                .blockLast();
        breakOff(location.getRequiredProperty("spring.flyway.url"));

        try (var store = new MVStore.Builder()
                .fileName(folder.resolve("rehearsal.mv.db").toString())
                .readOnly()
                .open()) {
            assertThat(store.openMap("lobData", LARGE_OBJECTS).keySet()).isEmpty();
        }
    }

    private MockEnvironment location() {
        var environment = new MockEnvironment().withProperty("rehearsal.data", folder.toString());
        new DatabaseLocation().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    private static DatabaseClient client(String url) {
        var options = ConnectionFactoryOptions.parse(url)
                .mutate()
                .option(ConnectionFactoryOptions.USER, "rehearsal")
                .option(ConnectionFactoryOptions.PASSWORD, "")
                .build();
        return DatabaseClient.create(ConnectionFactories.get(options));
    }

    private static void breakOff(String url) throws Exception {
        try (var connection = DriverManager.getConnection(url, "rehearsal", "");
                var statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        }
    }
}
