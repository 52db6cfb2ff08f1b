package dev.rehearsal.account.data;

import dev.rehearsal.testing.InProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class PostgresDepartureIT extends DepartureContract {

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static InProcess service;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        service = InProcess.start(
                folder,
                "rehearsal.database.url=postgresql://localhost:" + postgres.getPort() + "/postgres",
                "rehearsal.database.user=postgres",
                "rehearsal.account.first-admin.email=root@example.org",
                "rehearsal.account.first-admin.password=seven quiet herons");
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
        postgres.close();
    }

    @Override
    InProcess service() {
        return service;
    }
}
