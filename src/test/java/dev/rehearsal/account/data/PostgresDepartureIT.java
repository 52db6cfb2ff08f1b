package dev.rehearsal.account.data;

import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.PostgresDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class PostgresDepartureIT extends DepartureContract {

    @TempDir
    static Path folder;

    private static InProcess service;

    @BeforeAll
    static void start() {
        service = InProcess.start(
                folder,
                PostgresDatabase.fresh()
                        .settings(
                                "rehearsal.account.first-admin.email=root@example.org",
                                "rehearsal.account.first-admin.password=seven quiet herons"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Override
    InProcess service() {
        return service;
    }
}
